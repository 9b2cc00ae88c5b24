package org.recourse.rulebook;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * When a house works: hours of the week in a time zone, and the days that differ, whether closed
 * for a holiday or worked to make up for one. A moment is working time if and only if the clock on
 * the wall then shows a time within the hours of its date; so the hour that does not exist in
 * spring is not worked, and the one that comes twice in autumn is worked twice.
 */
public final class BusinessCalendar {
  /** Far beyond every deadline; a calendar that does not get there has no end in sight. */
  private static final int DAYS_MAX = 366 * 20;

  private final String id;
  private final int version;
  private final ZoneId zone;
  private final Map<DayOfWeek, List<WorkTime>> week;
  private final TreeMap<LocalDate, SpecialDay> specialDays;

  /**
   * A day unlike its weekday.
   *
   * @param name of the holiday it is, or makes up for
   * @param hours none when it is closed
   */
  public record SpecialDay(LocalDate date, String name, List<WorkTime> hours) {
    public SpecialDay {
      hours = WorkTime.tidy(hours);
    }
  }

  /** Refuses, as an {@link IllegalArgumentException}, a week that is never open. */
  public BusinessCalendar(
      String id,
      int version,
      ZoneId zone,
      Map<DayOfWeek, List<WorkTime>> week,
      List<SpecialDay> specialDays) {
    this.id = id;
    this.version = version;
    this.zone = zone;
    this.week = new EnumMap<>(DayOfWeek.class);
    week.forEach((day, hours) -> this.week.put(day, WorkTime.tidy(hours)));
    this.specialDays = new TreeMap<>();
    for (SpecialDay day : specialDays) {
      if (this.specialDays.put(day.date(), day) != null) {
        throw new IllegalArgumentException(
            "Expected each day once, but " + day.date() + " is there twice");
      }
    }
    if (this.week.values().stream().allMatch(List::isEmpty)) {
      throw new IllegalArgumentException(
          "Expected a week with working hours, but it is never open");
    }
  }

  public String id() {
    return id;
  }

  public int version() {
    return version;
  }

  public ZoneId zone() {
    return zone;
  }

  /** Hours of each day of the week that has some. */
  public Map<DayOfWeek, List<WorkTime>> week() {
    return week.entrySet().stream()
        .filter(day -> !day.getValue().isEmpty())
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Days that differ, in order. */
  public List<SpecialDay> specialDays() {
    return List.copyOf(specialDays.values());
  }

  public List<WorkTime> hours(LocalDate date) {
    SpecialDay special = specialDays.get(date);
    return special == null ? week.getOrDefault(date.getDayOfWeek(), List.of()) : special.hours();
  }

  public boolean isBusinessDay(LocalDate date) {
    return !hours(date).isEmpty();
  }

  public LocalDate date(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  public boolean isOpen(Instant at) {
    return OpenHours.on(date(at), this).stream().anyMatch(open -> open.holds(at));
  }

  /** When it opens next; the moment itself if it is open then. */
  public Instant nextOpening(Instant at) {
    LocalDate date = date(at);
    for (int i = 0; i < DAYS_MAX; i++) {
      for (OpenHours open : OpenHours.on(date.plusDays(i), this)) {
        if (open.to().isAfter(at)) {
          return open.from().isAfter(at) ? open.from() : at;
        }
      }
    }
    throw new IllegalStateException("Expected an opening in sight, but " + this + " has none");
  }

  /** The first moment by which this much working time has passed. */
  public Instant plus(Instant start, Duration working) {
    if (working.isNegative()) {
      throw new IllegalArgumentException("Expected time to come, but got " + working);
    }
    if (working.isZero()) {
      return start;
    }
    Duration left = working;
    LocalDate date = date(start);
    for (int i = 0; i < DAYS_MAX; i++) {
      for (OpenHours open : OpenHours.on(date.plusDays(i), this)) {
        Duration worked = open.within(start, Instant.MAX);
        if (worked.compareTo(left) >= 0) {
          return open.start(start).plus(left);
        }
        left = left.minus(worked);
      }
    }
    throw new IllegalArgumentException("Expected a time in sight, but got " + working);
  }

  /** Working time between two moments; zero when the second is not after the first. */
  public Duration between(Instant from, Instant to) {
    Duration sum = Duration.ZERO;
    if (!to.isAfter(from)) {
      return sum;
    }
    LocalDate last = date(to);
    for (LocalDate date = date(from); !date.isAfter(last); date = date.plusDays(1)) {
      for (OpenHours open : OpenHours.on(date, this)) {
        sum = sum.plus(open.within(from, to));
      }
    }
    return sum;
  }

  @Override
  public String toString() {
    return id + " version " + version;
  }
}
