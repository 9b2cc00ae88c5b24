package org.recourse.complaint.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.AgentReply;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseLink;
import org.recourse.complaint.CaseState;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.Message;
import org.recourse.identity.Caller;
import org.recourse.kernel.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the staff do to a case, each deed on record. */
@Component
public class DeskDeeds {
  private final Casebook book;
  private final DeskReading reading;
  private final Replying replying;
  private final NoteRows notes;
  private final LinkRows links;
  private final DeskAudit audit;
  private final Conversations conversations;

  DeskDeeds(
      Casebook book,
      DeskReading reading,
      Replying replying,
      NoteRows notes,
      LinkRows links,
      DeskAudit audit,
      Conversations conversations) {
    this.book = book;
    this.reading = reading;
    this.replying = replying;
    this.notes = notes;
    this.links = links;
    this.audit = audit;
    this.conversations = conversations;
  }

  /** Does what follows from a command; {@code action} is what the record calls it. */
  @Transactional
  public CaseRows.Row act(
      Caller staff, CaseId id, CaseCommand command, String action, @Nullable String reason) {
    CaseRows.Row before = reading.require(staff, id);
    CaseRows.Row after = book.apply(id, command, staff.person());
    if (after.record().version() != before.record().version()) {
      audit.record(staff, action, after, reason, Map.of());
    }
    return after;
  }

  /**
   * Answers, and then moves the case on.
   *
   * @param then where it stands after that; null to leave it
   * @param first what has to be done before it is sent, once
   */
  @Transactional
  Message reply(Caller staff, AgentReply reply, @Nullable CaseState then, Runnable first) {
    CaseRows.Row row = reading.require(staff, reply.caseId());
    book.lock(row.id());
    Optional<Message> earlier = replying.sent(reply);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    first.run();
    Message message = replying.reply(reply);
    audit.record(staff, "case.replied", row, null, Map.of("message", message.id().toString()));
    CaseState now = book.lock(row.id()).record().state();
    if (then != null && then != now) {
      book.apply(row.id(), new CaseCommand.Move(then, null), staff.person());
    }
    return message;
  }

  /** Notes something for colleagues; the same key twice is once. */
  @Transactional
  public CaseRows.Row note(Caller staff, CaseId id, UUID key, String text, boolean restricted) {
    reading.require(staff, id);
    CaseRows.Row row = book.lock(id);
    UUID note = Ids.next();
    boolean fresh =
        notes.insert(
            new NoteRows.Note(
                note,
                id,
                conversations.nextPosition(),
                key,
                staff.person(),
                text,
                restricted,
                book.now()));
    if (!fresh) {
      return row;
    }
    audit.record(staff, "case.noted", row);
    return book.apply(
        row, List.of(new CaseCommand.Note(new CaseEvent.NoteAdded(note))), staff.person());
  }

  /** Links a case with something, or ends that. */
  @Transactional
  public CaseRows.Row link(Caller staff, CaseId id, CaseLink link, boolean linked) {
    reading.require(staff, id);
    CaseRows.Row row = book.lock(id);
    boolean changed = linked ? links.insert(id, link, book.now()) : links.delete(id, link);
    if (!changed) {
      return row;
    }
    audit.record(
        staff,
        linked ? "case.linked" : "case.unlinked",
        row,
        null,
        Map.of("target", link.targetText()));
    CaseEvent event =
        linked
            ? new CaseEvent.Linked(link.kind(), link.target())
            : new CaseEvent.Unlinked(link.kind(), link.target());
    return book.apply(row, List.of(new CaseCommand.Note(event)), staff.person());
  }
}
