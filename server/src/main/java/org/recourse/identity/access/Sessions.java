package org.recourse.identity.access;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.AccessId;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.IdentitySettings;
import org.recourse.identity.News;
import org.recourse.identity.PersonId;
import org.recourse.identity.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens and ends sessions, in the transaction of what they are opened or ended for. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Sessions {
  private final Accesses accesses;
  private final Clock clock;
  private final IdentitySettings settings;
  private final News news;

  Sessions(Accesses accesses, Clock clock, IdentitySettings settings, News news) {
    this.accesses = accesses;
    this.clock = clock;
    this.settings = settings;
    this.news = news;
  }

  /** A session just opened; its secret exists here alone. */
  public record Opened(AccessId id, PersonId person, String secret) {
    /** Never shows the secret. */
    @Override
    public String toString() {
      return "Opened[" + id + "]";
    }
  }

  /** Always a new secret, so that one planted before the sign-in is worth nothing after it. */
  public Opened open(PersonId person) {
    return open(person, false);
  }

  /** Opens a session for who has shown a strong factor. */
  public Opened openStrong(PersonId person) {
    return open(person, true);
  }

  private Opened open(PersonId person, boolean strong) {
    Instant now = clock.instant();
    String secret = Secrets.next(AccessKind.SESSION);
    Access session =
        new Access(
            AccessId.next(),
            AccessKind.SESSION,
            person,
            "",
            EnumSet.noneOf(Scope.class),
            now,
            now,
            now.plus(settings.sessionMax()),
            strong,
            now);
    accesses.insert(session, SecretHash.of(secret));
    news.sessionOpened(person, session.id());
    return new Opened(session.id(), person, secret);
  }

  /**
   * Says which device a session just opened is on, before anybody has its secret.
   *
   * @param software what the device says it is
   * @param since since when the device is known
   */
  public void place(AccessId session, UUID device, String software, Instant since) {
    accesses.place(session, device, software, since);
  }

  /** Ends all of a person's sessions on one device. */
  public void endOn(PersonId person, UUID device) {
    accesses.endOn(person, device);
  }

  public void end(Caller caller) {
    accesses.end(caller.person(), AccessKind.SESSION, caller.access());
  }

  /** Ends all of a person's sessions but one. */
  public void endAll(PersonId person, @Nullable AccessId except) {
    accesses.endAll(person, AccessKind.SESSION, except);
  }

  /** Ends all of a person's sessions and tokens, on every node. */
  public void endEverything(PersonId person) {
    accesses.endAll(person, AccessKind.SESSION, null);
    accesses.endAll(person, AccessKind.TOKEN, null);
  }
}
