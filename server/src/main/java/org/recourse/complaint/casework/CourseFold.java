package org.recourse.complaint.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseEvent.StateChanged;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Cause;
import org.recourse.complaint.casework.CaseRecord.Course;

/** What messages and moves make of a case's course. */
final class CourseFold {
  private CourseFold() {}

  static Course wrote(Course c, Instant at) {
    return new Course(
        c.state(),
        c.outcome(),
        c.resolvedAt(),
        c.closedAt(),
        c.reopened(),
        c.unansweredFrom() == null ? at : c.unansweredFrom(),
        c.repliedAt(),
        null);
  }

  static Course replied(Course c, Instant at) {
    return new Course(
        c.state(),
        c.outcome(),
        c.resolvedAt(),
        c.closedAt(),
        c.reopened(),
        null,
        at,
        c.snoozedUntil());
  }

  /** Whoever was not reached waits again. */
  static Course lost(Course c, Instant at) {
    return waiting(c, c.unansweredFrom() == null ? at : c.unansweredFrom());
  }

  static Course waiting(Course c, @Nullable Instant from) {
    return new Course(
        c.state(),
        c.outcome(),
        c.resolvedAt(),
        c.closedAt(),
        c.reopened(),
        from,
        c.repliedAt(),
        c.snoozedUntil());
  }

  static Course snoozed(Course c, @Nullable Instant until) {
    return new Course(
        c.state(),
        c.outcome(),
        c.resolvedAt(),
        c.closedAt(),
        c.reopened(),
        c.unansweredFrom(),
        c.repliedAt(),
        until);
  }

  static Course moved(Course c, StateChanged move, Instant at) {
    boolean again = c.state() == CaseState.RESOLVED || c.state() == CaseState.CLOSED;
    boolean counts = again && move.to().isOpen() && move.cause() != Cause.UNMERGED;
    return new Course(
        move.to(),
        move.outcome(),
        resolvedAt(c, move.to(), at),
        move.to() == CaseState.CLOSED ? at : null,
        c.reopened() + (counts ? 1 : 0),
        c.unansweredFrom(),
        c.repliedAt(),
        move.to().isOpen() ? c.snoozedUntil() : null);
  }

  /** Closing keeps when it was resolved; taking it up again forgets it. */
  private static @Nullable Instant resolvedAt(Course c, CaseState to, Instant at) {
    return switch (to) {
      case RESOLVED -> at;
      case CLOSED -> c.resolvedAt();
      case NEW, OPEN, WAITING_CUSTOMER, WAITING_THIRD_PARTY -> null;
    };
  }
}
