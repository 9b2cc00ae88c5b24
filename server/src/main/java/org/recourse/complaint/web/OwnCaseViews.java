package org.recourse.complaint.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseClock;
import org.recourse.complaint.CaseClocks;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.ClockKind;
import org.recourse.complaint.Ratings;
import org.recourse.complaint.casework.CaseRows;
import org.recourse.complaint.casework.EventRows;
import org.recourse.complaint.casework.LinkRows;
import org.recourse.complaint.casework.OwnCases;
import org.recourse.complaint.casework.Uploaded;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.Message;
import org.recourse.conversation.MessageId;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Page;
import org.springframework.stereotype.Component;

/** Gathers what a customer is shown of a case. */
@Component
class OwnCaseViews {
  private static final int EVENTS_MAX = 500;

  private final OwnCases cases;
  private final EventRows events;
  private final LinkRows links;
  private final CaseClocks clocks;
  private final Ratings ratings;
  private final Conversations conversations;
  private final Uploaded uploaded;

  OwnCaseViews(
      OwnCases cases,
      EventRows events,
      LinkRows links,
      CaseClocks clocks,
      Ratings ratings,
      Conversations conversations,
      Uploaded uploaded) {
    this.cases = cases;
    this.events = events;
    this.links = links;
    this.clocks = clocks;
    this.ratings = ratings;
    this.conversations = conversations;
    this.uploaded = uploaded;
  }

  List<OwnCaseView> list(PersonId person, List<CaseRows.Row> rows) {
    Map<CaseId, Instant> seen = events.lastSeen(rows.stream().map(CaseRows.Row::id).toList());
    return rows.stream()
        .map(row ->
            OwnCaseView.of(
                row,
                seen.getOrDefault(row.id(), row.record().changedAt()),
                links.of(row.id()),
                unread(person, row.id()),
                null,
                due(clocks.of(row.id())),
                null))
        .toList();
  }

  OwnCaseView whole(PersonId person, CaseRows.Row row) {
    List<CaseClock> shown = clocks.of(row.id());
    return OwnCaseView.of(
        row,
        events.lastSeen(List.of(row.id())).getOrDefault(row.id(), row.record().changedAt()),
        links.of(row.id()),
        unread(person, row.id()),
        OwnSteps.of(events.after(row.id(), 0, EVENTS_MAX), shown),
        due(shown),
        ratings.waiting(row.id()).map(secret -> "/rate/" + secret).orElse(null));
  }

  /** The nearest date; one of the law only where that is confirmed. */
  private static @Nullable Instant due(List<CaseClock> clocks) {
    return clocks.stream()
        .filter(clock -> clock.state().isOpen())
        .filter(clock -> clock.kind() != ClockKind.STATUTORY || clock.shownAsLaw())
        .map(CaseClock::dueAt)
        .filter(Objects::nonNull)
        .min(Instant::compareTo)
        .orElse(null);
  }

  /**
   * The newest, oldest of them first, of which one more was asked for to know whether it is all.
   */
  Page<OwnMessageView> page(List<Message> found, int size) {
    boolean more = found.size() > size;
    List<Message> shown = more ? found.subList(1, found.size()) : found;
    return new Page<>(
        shown.stream().map(this::message).toList(),
        more ? Cursor.of(shown.getFirst().position()) : null);
  }

  OwnMessageView message(MessageId id) {
    return message(conversations.get(id));
  }

  private OwnMessageView message(Message message) {
    return OwnMessageView.of(
        message,
        message.attachments().stream()
            .map(attachment -> FileView.of(attachment, uploaded.get(attachment.file())))
            .toList());
  }

  private int unread(PersonId person, CaseId id) {
    Map<ThreadId, Integer> unread = conversations.unread(cases.threads(person, id));
    return unread.values().stream().mapToInt(Integer::intValue).sum();
  }
}
