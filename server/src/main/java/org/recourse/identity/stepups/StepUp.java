package org.recourse.identity.stepups;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.AccessId;
import org.recourse.identity.Deed;
import org.recourse.identity.PersonId;
import org.recourse.identity.StepUpReason;

/**
 * Something a person was asked to confirm.
 *
 * @param access the session or token it is to be done with
 * @param program the token's name; null for a session
 * @param expiresAt it can be confirmed until then; once it is, it counts until then
 * @param challenge the code sent last for it
 * @param over whether it was used up or ended
 */
public record StepUp(
    StepUpId id,
    PersonId person,
    AccessId access,
    @Nullable String program,
    Deed deed,
    Set<StepUpReason> reasons,
    Instant createdAt,
    Instant expiresAt,
    @Nullable UUID challenge,
    boolean confirmed,
    boolean over) {
  /** How long there is to confirm something; a code sent for it ends sooner. */
  static final Duration WAITS = Duration.ofHours(1);

  /** How long a confirmation counts. */
  static final Duration COUNTS = Duration.ofMinutes(10);

  /** What has become of it. */
  public enum State {
    WAITING,
    CONFIRMED,
    ENDED
  }

  public StepUp {
    reasons = Set.copyOf(reasons);
  }

  public State state(Instant now) {
    if (over || !now.isBefore(expiresAt)) {
      return State.ENDED;
    }
    return confirmed ? State.CONFIRMED : State.WAITING;
  }
}
