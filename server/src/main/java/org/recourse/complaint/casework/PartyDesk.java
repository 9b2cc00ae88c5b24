package org.recourse.complaint.casework;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.AgentReply;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.PartyRole;
import org.recourse.complaint.casework.PartyRows.Party;
import org.recourse.conversation.Attachment;
import org.recourse.conversation.Contact;
import org.recourse.identity.Caller;
import org.recourse.identity.Handle;
import org.recourse.kernel.Fields;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Colleagues ask somebody who is not yet in a case, in a thread of that party's own. */
@Component
public class PartyDesk {
  private final DeskReading reading;
  private final DeskDeeds deeds;
  private final DeskReplies replies;
  private final CaseParties parties;
  private final Addressing addressing;

  PartyDesk(
      DeskReading reading,
      DeskDeeds deeds,
      DeskReplies replies,
      CaseParties parties,
      Addressing addressing) {
    this.reading = reading;
    this.deeds = deeds;
    this.replies = replies;
    this.parties = parties;
    this.addressing = addressing;
  }

  /**
   * Who is asked what.
   *
   * @param key of the message; the same key twice is once
   * @param text becomes the first message, and how it begins what the thread is called
   * @param then where the case stands after that; null to leave it
   */
  public record Question(
      UUID key,
      PartyRole role,
      Handle handle,
      String text,
      List<Attachment> attachments,
      @Nullable CaseState then) {}

  @Transactional
  public CaseRows.Row ask(Caller staff, CaseId id, Question question) {
    CaseRows.Row row = reading.lock(staff, id);
    if (parties.said(id, question.key())) {
      return row;
    }
    Contact contact = addressing.outsiderBehind(question.handle());
    requireStranger(row, contact);
    Party party = parties.enter(id, contact, question.role(), Subjects.of("", question.text()));
    deeds.act(
        staff,
        id,
        new CaseCommand.Note(
            new CaseEvent.PartyJoined(question.role(), contact.id(), party.thread())),
        "case.party_asked",
        null);
    replies.reply(
        staff,
        new AgentReply(
            question.key(),
            id,
            staff.person(),
            party.thread(),
            null,
            question.text(),
            question.attachments(),
            null),
        question.then());
    return reading.require(staff, id);
  }

  private void requireStranger(CaseRows.Row row, Contact contact) {
    boolean customer =
        contact.person() != null && contact.person().equals(row.record().duty().person());
    if (customer || parties.find(row.id(), contact).isPresent()) {
      throw Fields.invalid(
          "handle",
          "Expected somebody who is not in the case yet, but this one is. Write to them there.");
    }
  }
}
