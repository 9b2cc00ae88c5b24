package org.recourse.complaint.web;

import java.util.Map;
import org.recourse.complaint.CaseClocks;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.casework.CaseRows;
import org.recourse.complaint.casework.EventRows;
import org.recourse.complaint.casework.LinkRows;
import org.recourse.complaint.casework.OwnCases;
import org.recourse.complaint.casework.Uploaded;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.Message;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;

/** Gathers what a customer is shown of a case. */
@Component
class OwnCaseViews {
  private static final int EVENTS_MAX = 500;

  private final OwnCases cases;
  private final EventRows events;
  private final LinkRows links;
  private final CaseClocks clocks;
  private final Conversations conversations;
  private final Uploaded uploaded;

  OwnCaseViews(
      OwnCases cases,
      EventRows events,
      LinkRows links,
      CaseClocks clocks,
      Conversations conversations,
      Uploaded uploaded) {
    this.cases = cases;
    this.events = events;
    this.links = links;
    this.clocks = clocks;
    this.conversations = conversations;
    this.uploaded = uploaded;
  }

  OwnCaseView inList(PersonId person, CaseRows.Row row) {
    return OwnCaseView.of(row, links.of(row.id()), unread(person, row.id()), null);
  }

  OwnCaseView whole(PersonId person, CaseRows.Row row) {
    return OwnCaseView.of(
        row,
        links.of(row.id()),
        unread(person, row.id()),
        OwnSteps.of(events.after(row.id(), 0, EVENTS_MAX), clocks.of(row.id())));
  }

  OwnMessageView message(Message message) {
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
