package org.recourse.identity.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.Role;

/** An access as a node remembers it: whom it stands for, until when, and when it was last used. */
final class Verified {
  /** How much later a use must be than the last one written down, to be written down itself. */
  static final Duration USE_STEP = Duration.ofMinutes(1);

  private final SecretHash hash;
  private final Access access;
  private final Caller caller;
  private final AtomicLong usedAtMillis;

  Verified(SecretHash hash, Access access, Set<Role> roles) {
    this.hash = hash;
    this.access = access;
    this.caller =
        new Caller(
            access.person(),
            roles,
            access.scopes(),
            access.id(),
            access.kind(),
            access.strong(),
            access.deviceSince());
    @Nullable Instant used = access.lastUsedAt();
    this.usedAtMillis = new AtomicLong(used == null ? Long.MIN_VALUE : used.toEpochMilli());
  }

  boolean isOf(SecretHash other, AccessKind kind) {
    return hash.equals(other) && access.kind() == kind;
  }

  Caller caller() {
    return caller;
  }

  Access access() {
    return access;
  }

  boolean isExpired(Instant now) {
    @Nullable Instant end = access.expiresAt();
    return end != null && !now.isBefore(end);
  }

  /** Only sessions end by not being used. */
  boolean isIdle(Instant now, Duration idleMax) {
    return access.kind() == AccessKind.SESSION
        && now.toEpochMilli() - usedAtMillis.get() >= idleMax.toMillis();
  }

  /** True when this use is to be written down; then for one caller only. */
  boolean use(Instant now) {
    long before = usedAtMillis.get();
    long millis = now.toEpochMilli();
    return (before == Long.MIN_VALUE || millis - before >= USE_STEP.toMillis())
        && usedAtMillis.compareAndSet(before, millis);
  }
}
