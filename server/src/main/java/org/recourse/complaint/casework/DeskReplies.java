package org.recourse.complaint.casework;

import org.jspecify.annotations.Nullable;
import org.recourse.complaint.AgentReply;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.casework.PartyRows.Party;
import org.recourse.conversation.Message;
import org.recourse.identity.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers from the desk, with what was uploaded for them. */
@Component
public class DeskReplies {
  private final DeskDeeds deeds;
  private final Uploaded uploaded;
  private final CaseParties parties;

  DeskReplies(DeskDeeds deeds, Uploaded uploaded, CaseParties parties) {
    this.deeds = deeds;
    this.uploaded = uploaded;
    this.parties = parties;
  }

  @Transactional
  public CaseDesk.Line reply(Caller staff, AgentReply reply, @Nullable CaseState then) {
    Message message =
        deeds.reply(staff, reply, then, () -> uploaded.claim(staff.person(), reply.attachments()));
    Party party =
        parties.all(reply.caseId()).stream()
            .filter(one -> one.thread().equals(message.thread()))
            .findFirst()
            .orElseThrow();
    return new CaseDesk.Line.Said(message, party);
  }
}
