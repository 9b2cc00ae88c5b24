package org.recourse.identity.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.IdentitySettings;
import org.recourse.identity.changes.Change;
import org.recourse.identity.changes.ChangeFeed;
import org.recourse.identity.changes.ChangeListener;
import org.recourse.identity.changes.Memory;
import org.springframework.stereotype.Component;

/**
 * Tells who a secret stands for. From memory, which costs a hash and a look-up, as long as this
 * node knows of every revocation up to a moment ago; otherwise by asking the database each time.
 */
@Component
public class Verifier implements ChangeListener {
  /** About 25 MB when full. */
  private static final int REMEMBERED_MAX = 50_000;

  /** After this a row is read again, so that uses on other nodes are seen. */
  private static final Duration REMEMBERED_FOR = Duration.ofMinutes(10);

  private final Accesses accesses;
  private final ChangeFeed feed;
  private final LastUses uses;
  private final Clock clock;
  private final Duration idleMax;
  private final Memory<UUID, Verified> memory;

  Verifier(
      Accesses accesses, ChangeFeed feed, LastUses uses, Clock clock, IdentitySettings settings) {
    this.accesses = accesses;
    this.feed = feed;
    this.uses = uses;
    this.clock = clock;
    this.idleMax = settings.sessionIdle();
    this.memory = new Memory<>(feed, REMEMBERED_MAX, REMEMBERED_FOR);
    feed.listen(this);
  }

  /** Who the secret stands for; empty when it is unknown, of another kind, ended or expired. */
  public Optional<Caller> verify(AccessKind kind, String secret) {
    Instant now = clock.instant();
    Optional<Verified> verified = good(kind, secret, now);
    verified.filter(known -> known.use(now)).ifPresent(known -> uses.add(known.access().id(), now));
    return verified.map(Verified::caller);
  }

  /** The same, without counting it as a use. */
  public Optional<Caller> look(AccessKind kind, String secret) {
    return good(kind, secret, clock.instant()).map(Verified::caller);
  }

  private Optional<Verified> good(AccessKind kind, String secret, Instant now) {
    if (!Secrets.isWellFormed(kind, secret)) {
      return Optional.empty();
    }
    SecretHash hash = SecretHash.of(secret);
    return Optional.ofNullable(find(hash, now))
        .filter(found ->
            found.isOf(hash, kind) && !found.isExpired(now) && !found.isIdle(now, idleMax));
  }

  private @Nullable Verified find(SecretHash hash, Instant now) {
    if (!feed.isFresh()) {
      return accesses.find(hash).orElse(null);
    }
    Verified known = memory.getIfPresent(hash.first());
    // One that seems idle here may have been used on another node.
    return known != null && !known.isIdle(now, idleMax)
        ? known
        : memory.loaded(hash.first(), half -> accesses.find(hash).orElse(null));
  }

  @Override
  public void forget(Change change) {
    if (change.kind() == Change.Kind.ACCESS) {
      memory.forget(change.key());
    }
  }

  @Override
  public void forgetAll() {
    memory.forgetAll();
  }
}
