package org.recourse.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Calendars for tests, written shortly. */
final class Weeks {
  private Weeks() {}

  /** Monday to Friday, 09:00 to 12:00 and 13:00 to 18:00. */
  static BusinessCalendar office(String zone, BusinessCalendar.SpecialDay... days) {
    return week(zone, "mon-fri 09:00-12:00 13:00-18:00", days);
  }

  /** All hours of Monday to Friday, for counting days. */
  static BusinessCalendar days(String zone, BusinessCalendar.SpecialDay... days) {
    return week(zone, "mon-fri 00:00-24:00", days);
  }

  /** {@code mon-fri 09:00-12:00 13:00-18:00}, or {@code all …} for each day of the week. */
  static BusinessCalendar week(String zone, String text, BusinessCalendar.SpecialDay... days) {
    String[] words = text.split(" ", 2);
    int last = words[0].equals("all") ? 7 : 5;
    return new BusinessCalendar(
        "test",
        1,
        ZoneId.of(zone),
        Arrays.stream(java.time.DayOfWeek.values())
            .filter(day -> day.getValue() <= last)
            .collect(Collectors.toMap(day -> day, day -> hours(words[1]))),
        List.of(days));
  }

  static BusinessCalendar.SpecialDay closed(String date) {
    return new BusinessCalendar.SpecialDay(LocalDate.parse(date), "holiday", List.of());
  }

  static BusinessCalendar.SpecialDay worked(String date, String hours) {
    return new BusinessCalendar.SpecialDay(LocalDate.parse(date), "make-up", hours(hours));
  }

  static List<WorkTime> hours(String text) {
    return Arrays.stream(text.split(" "))
        .map(part -> part.split("-"))
        .map(part -> WorkTime.of(part[0], part[1]))
        .toList();
  }

  /** A wall-clock time with its offset. */
  static Instant at(String text) {
    return java.time.OffsetDateTime.parse(text).toInstant();
  }

  static Map<String, List<CalendarBody.Hours>> oneDay(String day, String from, String to) {
    return Map.of(day, List.of(new CalendarBody.Hours(from, to)));
  }
}
