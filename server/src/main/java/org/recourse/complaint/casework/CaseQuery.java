package org.recourse.complaint.casework;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.ProblemType;
import org.recourse.conversation.Channel;
import org.recourse.identity.PersonId;

/**
 * Which cases of the queue are wanted; null asks for nothing in particular.
 *
 * @param reader who asks: what is about them or theirs is left out
 * @param unassigned whether only those that nobody has
 * @param snoozed what of those that come back later
 * @param due when the next clock runs out
 * @param words what their texts must say
 */
public record CaseQuery(
    PersonId reader,
    Set<CaseState> states,
    Snoozed snoozed,
    @Nullable PersonId assignee,
    boolean unassigned,
    @Nullable CaseKind kind,
    @Nullable ProblemType problemType,
    @Nullable Channel channel,
    @Nullable String tag,
    @Nullable CaseId incident,
    @Nullable Due due,
    @Nullable PersonId person,
    @Nullable String words) {

  public CaseQuery {
    states = Set.copyOf(states);
  }

  /** What becomes of cases that come back later. */
  public enum Snoozed {
    LEFT_OUT,
    ALONE,
    TOO
  }

  /** A span of time; null at its beginning for all that is past. */
  public record Due(@Nullable Instant after, Instant until) {}
}
