package org.recourse.rulebook;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The rulebook's inside for tests of other modules. */
public final class RulebookRows {
  private RulebookRows() {}

  public static Calendars calendars(JdbcClient jdbc) {
    return new CalendarRows(jdbc);
  }

  public static Packs packs() {
    return new ShelvedPacks(ShippedPacks.read());
  }
}
