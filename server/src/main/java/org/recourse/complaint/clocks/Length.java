package org.recourse.complaint.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.rulebook.BusinessCalendar;
import org.recourse.rulebook.Term;

/** How long a clock runs. */
sealed interface Length {

  /**
   * When {@code percent} of it have passed, less the time that shall be {@code left} then; null if
   * it stands still before that. A pause that begins later moves it no more.
   */
  @Nullable Instant mark(Instant start, List<Run.Pause> pauses, int percent, Duration left);

  /** Whether so much of it can be left at all. */
  boolean isLongerThan(Duration time, Instant start);

  /** Working time of the house; pauses add the working time they took, and nothing else. */
  record Working(BusinessCalendar calendar, Duration target) implements Length {
    @Override
    public @Nullable Instant mark(
        Instant start, List<Run.Pause> pauses, int percent, Duration left) {
      Duration share = target.multipliedBy(percent).dividedBy(100).minus(left);
      Instant mark = calendar.plus(start, share);
      for (Run.Pause pause : pauses) {
        if (!pause.from().isBefore(mark)) {
          return mark;
        }
        if (pause.to() == null) {
          return null;
        }
        share = share.plus(calendar.between(pause.from(), pause.to()));
        mark = calendar.plus(start, share);
      }
      return mark;
    }

    @Override
    public boolean isLongerThan(Duration time, Instant start) {
      return target.compareTo(time) > 0;
    }
  }

  /** What a rule says. Nothing pauses it. */
  record Statutory(BusinessCalendar calendar, Term term, String stopsOn) implements Length {
    @Override
    public Instant mark(Instant start, List<Run.Pause> pauses, int percent, Duration left) {
      return share(start, term.due(start, calendar), percent, left);
    }

    @Override
    public boolean isLongerThan(Duration time, Instant start) {
      return start.plus(time).isBefore(term.due(start, calendar));
    }
  }

  /** A promised moment. */
  record Until(Instant due) implements Length {
    @Override
    public Instant mark(Instant start, List<Run.Pause> pauses, int percent, Duration left) {
      return share(start, due, percent, left);
    }

    @Override
    public boolean isLongerThan(Duration time, Instant start) {
      return start.plus(time).isBefore(due);
    }
  }

  private static Instant share(Instant start, Instant due, int percent, Duration left) {
    Duration all = Duration.between(start, due);
    return start.plus(all.multipliedBy(percent).dividedBy(100)).minus(left);
  }
}
