package org.recourse.complaint.clocks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.rulebook.CalendarBody;

/** What a version of a calendar says otherwise than another. Pure. */
final class CalendarChanges {
  private static final String CLOSED = "closed";
  private static final CalendarBody NOTHING = new CalendarBody("", null, Map.of(), List.of());

  private final List<RuleChange> found = new ArrayList<>();

  private CalendarChanges() {}

  /** A calendar with its name. */
  record Named(String name, CalendarBody body) {
    static final Named NONE = new Named("", NOTHING);
  }

  static List<RuleChange> between(Named before, Named after) {
    CalendarChanges changes = new CalendarChanges();
    changes.part("", "name", text(before.name()), text(after.name()));
    changes.part("", "zone", text(before.body().zone()), text(after.body().zone()));
    changes.part(
        "", "known_until", day(before.body().knownUntil()), day(after.body().knownUntil()));
    changes.week(before.body().week(), after.body().week());
    changes.days(before.body().specialDays(), after.body().specialDays());
    return List.copyOf(changes.found);
  }

  private void week(
      Map<String, List<CalendarBody.Hours>> before, Map<String, List<CalendarBody.Hours>> after) {
    Arrays.stream(DayOfWeek.values())
        .map(day -> day.name().toLowerCase(Locale.ROOT))
        .forEach(day ->
            part(
                "",
                day,
                hours(before.getOrDefault(day, List.of())),
                hours(after.getOrDefault(day, List.of()))));
  }

  private void days(List<CalendarBody.Day> before, List<CalendarBody.Day> after) {
    Map<LocalDate, List<String>> old = named(before);
    Map<LocalDate, List<String>> now = named(after);
    TreeSet<LocalDate> dates = new TreeSet<>(old.keySet());
    dates.addAll(now.keySet());
    for (LocalDate date : dates) {
      part(
          date.toString(),
          "special_day",
          old.getOrDefault(date, List.of()),
          now.getOrDefault(date, List.of()));
    }
  }

  private void part(String subject, String part, List<String> before, List<String> after) {
    if (!before.equals(after)) {
      found.add(new RuleChange(subject, part, before, after));
    }
  }

  /** The name of each, then its hours. */
  private static Map<LocalDate, List<String>> named(List<CalendarBody.Day> days) {
    Map<LocalDate, List<String>> named = new TreeMap<>();
    days.forEach(day ->
        named.put(
            day.date(),
            Stream.concat(Stream.of(day.name()), hours(day.hours()).stream()).toList()));
    return named;
  }

  private static List<String> hours(List<CalendarBody.Hours> hours) {
    return hours.isEmpty()
        ? List.of(CLOSED)
        : hours.stream().map(one -> one.from() + "–" + one.to()).toList();
  }

  private static List<String> text(String value) {
    return value.isEmpty() ? List.of() : List.of(value);
  }

  private static List<String> day(@Nullable LocalDate day) {
    return day == null ? List.of() : List.of(day.toString());
  }
}
