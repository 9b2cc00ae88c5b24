package org.recourse.identity.factors;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A strong factor of a person: an authenticator app or a passkey.
 *
 * @param lostAt when it was reported lost; it confirms nothing from then on
 * @param removesAt when it goes, unless that is called off
 */
public record Factor(
    FactorId id,
    Kind kind,
    String name,
    Instant confirmedAt,
    @Nullable Instant lastUsedAt,
    @Nullable Instant lostAt,
    @Nullable Instant removesAt) {

  /** What it is. */
  public enum Kind {
    AUTHENTICATOR,
    PASSKEY;

    /** As it stands in answers and in the database: {@code passkey}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** Whether it can still show who somebody is. */
  public boolean isUsable() {
    return lostAt == null;
  }
}
