package org.recourse.rulebook;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as people write it.
 *
 * @param knownUntil the last day whose holidays are known; after it deadlines are a guess
 * @param week hours by the name of the day, {@code monday}; a day that is left out is closed
 */
public record CalendarBody(
    String zone,
    @Nullable LocalDate knownUntil,
    Map<String, List<Hours>> week,
    List<Day> specialDays) {
  private static final int DAYS_MAX = 500;
  private static final int HOURS_MAX = 12;
  private static final int NAME_MAX = 60;

  public record Hours(String from, String to) {}

  /** A day unlike its weekday: closed when it has no hours, else worked. */
  public record Day(LocalDate date, String name, List<Hours> hours) {}

  /** The calendar it is; an {@link IllegalArgumentException} that says what is wrong with it. */
  public BusinessCalendar read(String id, int version) {
    require(specialDays.size() <= DAYS_MAX, "at most " + DAYS_MAX + " special days");
    Map<DayOfWeek, List<WorkTime>> days = new EnumMap<>(DayOfWeek.class);
    week.forEach((day, hours) -> days.put(weekday(day), hours(hours)));
    return new BusinessCalendar(
        id,
        version,
        zone(zone),
        days,
        specialDays.stream()
            .map(day ->
                new BusinessCalendar.SpecialDay(day.date(), name(day.name()), hours(day.hours())))
            .toList());
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "Expected a time zone such as Asia/Shanghai, but got \"" + name + "\"", e);
    }
  }

  private static DayOfWeek weekday(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(Locale.ROOT).equals(name)) {
        return day;
      }
    }
    throw new IllegalArgumentException(
        "Expected a day of the week such as monday, but got \"" + name + "\"");
  }

  private static List<WorkTime> hours(List<Hours> hours) {
    require(hours.size() <= HOURS_MAX, "at most " + HOURS_MAX + " stretches of hours a day");
    return hours.stream().map(time -> WorkTime.of(time.from(), time.to())).toList();
  }

  private static String name(String name) {
    require(!name.isBlank() && name.length() <= NAME_MAX, "a name of 1 to 60 characters a day");
    return name;
  }

  private static void require(boolean holds, String expected) {
    if (!holds) {
      throw new IllegalArgumentException("Expected " + expected + ", but it is otherwise");
    }
  }
}
