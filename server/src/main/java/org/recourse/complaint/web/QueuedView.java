package org.recourse.complaint.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.casework.CaseRecord;
import org.recourse.complaint.casework.CaseRows;

/** A case in the staff's queue. */
record QueuedView(
    String id,
    String number,
    String kind,
    String problemType,
    String state,
    String priority,
    String subject,
    @Nullable String customer,
    String channel,
    @Nullable Someone assignee,
    List<String> tags,
    Instant receivedAt,
    Instant changedAt,
    @Nullable Instant nextDueAt,
    @Nullable Instant snoozedUntil,
    @Nullable String incidentId) {

  static QueuedView of(CaseRows.Row row, @Nullable String customer, @Nullable Someone assignee) {
    CaseRecord c = row.record();
    return new QueuedView(
        c.id().toString(),
        row.number().toString(),
        c.about().kind().code(),
        c.about().problemType().code(),
        c.state().code(),
        c.duty().priority().code(),
        c.about().subject(),
        customer,
        c.origin().channel().code(),
        assignee,
        c.about().tags(),
        c.origin().receivedAt(),
        c.changedAt(),
        row.nextDueAt(),
        c.course().snoozedUntil(),
        c.ties().incident() == null ? null : c.ties().incident().toString());
  }
}
