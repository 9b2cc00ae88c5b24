package org.recourse.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Against the plainest of all calendars: one that looks at the wall clock every minute. */
class CalendarPropertyTest {
  /** Half an hour's shift, changes at midnight, in the south, and none at all. */
  private static final List<String> ZONES =
      List.of(
          "Europe/Berlin",
          "America/New_York",
          "Australia/Lord_Howe",
          "Africa/Cairo",
          "Asia/Shanghai",
          "America/Santiago");

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void agrees_with_looking_at_the_clock_every_minute() {
    System.out.println("seed " + seed);
    for (int round = 0; round < 400; round++) {
      BusinessCalendar calendar = calendar();
      Instant start = start(calendar.zone());
      int minutes = random.nextInt(3 * 24 * 60);

      Instant due = calendar.plus(start, Duration.ofMinutes(minutes));
      Instant end = start.plus(Duration.ofMinutes(random.nextInt(6 * 24 * 60)));

      String told = "seed %d, round %d: %s %s".formatted(seed, round, calendar.zone(), start);
      assertThat(due).as(told).isEqualTo(walk(calendar, start, minutes));
      assertThat(calendar.between(start, due)).as(told).isEqualTo(Duration.ofMinutes(minutes));
      assertThat(calendar.between(start, end).toMinutes())
          .as(told)
          .isEqualTo(worked(calendar, start, end));
      assertThat(calendar.isOpen(start)).as(told).isEqualTo(open(calendar, start));
    }
  }

  private static Instant walk(BusinessCalendar calendar, Instant start, int minutes) {
    Instant at = start;
    for (int left = minutes; left > 0; at = at.plusSeconds(60)) {
      left -= open(calendar, at) ? 1 : 0;
    }
    return at;
  }

  private static long worked(BusinessCalendar calendar, Instant from, Instant to) {
    long minutes = 0;
    for (Instant at = from; at.isBefore(to); at = at.plusSeconds(60)) {
      minutes += open(calendar, at) ? 1 : 0;
    }
    return minutes;
  }

  private static boolean open(BusinessCalendar calendar, Instant at) {
    LocalDateTime wall = at.atZone(calendar.zone()).toLocalDateTime();
    int minute = wall.getHour() * 60 + wall.getMinute();
    return calendar.hours(wall.toLocalDate()).stream()
        .anyMatch(time -> time.fromMinute() <= minute && minute < time.toMinute());
  }

  private BusinessCalendar calendar() {
    Map<DayOfWeek, List<WorkTime>> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, random.nextInt(4) == 0 ? List.of() : hours());
    }
    week.put(DayOfWeek.of(1 + random.nextInt(7)), List.of(WorkTime.of("00:30", "23:00")));
    List<BusinessCalendar.SpecialDay> special = new ArrayList<>();
    for (int day = 1; day < 365; day += 1 + random.nextInt(20)) {
      special.add(
          new BusinessCalendar.SpecialDay(
              LocalDate.ofYearDay(2026, day), "x", random.nextBoolean() ? List.of() : hours()));
    }
    String zone = ZONES.get(random.nextInt(ZONES.size()));
    return new BusinessCalendar("random", 1, ZoneId.of(zone), week, special);
  }

  private List<WorkTime> hours() {
    TreeSet<Integer> marks = new TreeSet<>();
    while (marks.size() < 4) {
      marks.add(random.nextInt(97) * 15);
    }
    List<Integer> sorted = List.copyOf(marks);
    return List.of(
        new WorkTime(sorted.get(0), sorted.get(1)), new WorkTime(sorted.get(2), sorted.get(3)));
  }

  /** Often close to where the clocks change. */
  private Instant start(ZoneId zone) {
    Instant any = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * random.nextInt(500_000));
    var change = zone.getRules().nextTransition(any);
    return change == null || random.nextBoolean()
        ? any
        : change.getInstant().minusSeconds(60L * random.nextInt(3000));
  }
}
