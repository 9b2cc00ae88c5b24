package org.recourse.wallet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** What a limit is about. Days and months are those of UTC, the same on every node. */
public enum LimitKind {
  PER_TRANSACTION,
  DAY,
  MONTH,
  /** The most a wallet may hold. */
  BALANCE,
  /** The most that may leave on one day while the device that asks is new. */
  NEW_DEVICE;

  /** When a limit that was reached then begins anew; empty for one that does not. */
  public Optional<Instant> renewsAt(Instant then) {
    LocalDate day = LocalDate.ofInstant(then, ZoneOffset.UTC);
    return switch (this) {
      case DAY, NEW_DEVICE -> Optional.of(midnight(day.plusDays(1)));
      case MONTH -> Optional.of(midnight(day.withDayOfMonth(1).plusMonths(1)));
      case PER_TRANSACTION, BALANCE -> Optional.empty();
    };
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** As it stands in an answer and in the database: {@code per_transaction}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static LimitKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
