package org.recourse.identity.approvals;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.identity.Proposal;

/**
 * A proposal and what became of it.
 *
 * @param end null while it waits
 */
public record Approval(Proposal proposal, State state, Instant expiresAt, @Nullable Decision end) {

  /** How it stands. Only the first can change. */
  public enum State {
    PROPOSED,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    EXPIRED;

    /** As it stands in answers and in the database. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<State> find(String code) {
      return Stream.of(values()).filter(state -> state.code().equals(code)).findFirst();
    }
  }

  /**
   * How it ended.
   *
   * @param by null when nobody decided: withdrawn or expired
   */
  public record Decision(@Nullable PersonId by, Instant at, @Nullable String words) {}

  /** Past its time it is over, whether or not that was written down yet. */
  public State state(Instant now) {
    return state == State.PROPOSED && !now.isBefore(expiresAt) ? State.EXPIRED : state;
  }
}
