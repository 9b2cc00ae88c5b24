package org.recourse.complaint.casework;

import java.util.List;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Cause;

/** Recomputes cases from what happened to them. */
final class History {
  private static final int BATCH = 500;

  private History() {}

  static CaseEvent.Opened opened(CaseId id, EventRows events) {
    return (CaseEvent.Opened) events.after(id, 0, 1).getFirst().event();
  }

  /** All of it. */
  static CaseRecord whole(CaseId id, EventRows events) {
    return until(id, events, Integer.MAX_VALUE, null);
  }

  /** Up to an event; the last move is left out where it was made for this cause. */
  static CaseRecord until(
      CaseId id, EventRows events, int number, @org.jspecify.annotations.Nullable Cause leaveOut) {
    CaseRecord record = null;
    CaseRecord before = null;
    List<EventRows.Row> batch = events.after(id, 0, BATCH);
    while (!batch.isEmpty()) {
      for (EventRows.Row row : batch) {
        if (row.number() > number) {
          break;
        }
        before = record;
        record =
            record == null
                ? CaseFold.begin(id, (CaseEvent.Opened) row.event(), row.at())
                : CaseFold.evolve(record, row.event(), row.at());
        boolean left =
            row.number() == number
                && row.event() instanceof CaseEvent.StateChanged moved
                && moved.cause() == leaveOut;
        if (left && before != null) {
          record = before;
        }
      }
      batch =
          batch.getLast().number() >= number
              ? List.of()
              : events.after(id, batch.getLast().number(), BATCH);
    }
    return java.util.Objects.requireNonNull(record);
  }
}
