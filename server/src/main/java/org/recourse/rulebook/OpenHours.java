package org.recourse.rulebook;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/** A stretch of real time in which a calendar is open, its end excluded. */
record OpenHours(Instant from, Instant to) {

  /**
   * What is open on a date, in order. A date in which the clocks change falls in two parts, each
   * with an offset of its own, and hours are cut to each part.
   */
  static List<OpenHours> on(LocalDate date, BusinessCalendar calendar) {
    List<WorkTime> hours = calendar.hours(date);
    if (hours.isEmpty()) {
      return List.of();
    }
    List<OpenHours> open = new ArrayList<>();
    for (Part part : parts(date, calendar.zone())) {
      for (WorkTime time : hours) {
        Instant from = later(at(date, time.fromMinute(), part.offset), part.from);
        Instant to = earlier(at(date, time.toMinute(), part.offset), part.to);
        if (from.isBefore(to)) {
          open.add(new OpenHours(from, to));
        }
      }
    }
    return open;
  }

  boolean holds(Instant at) {
    return !at.isBefore(from) && at.isBefore(to);
  }

  /** Its beginning, or the moment if that is later. */
  Instant start(Instant at) {
    return later(from, at);
  }

  /** How much of it lies between two moments. */
  Duration within(Instant after, Instant before) {
    Instant first = later(from, after);
    Instant last = earlier(to, before);
    return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
  }

  /** A stretch of real time with one offset. */
  private record Part(Instant from, Instant to, ZoneOffset offset) {}

  private static List<Part> parts(LocalDate date, ZoneId zone) {
    // A day wider on both sides than any offset reaches; what is of another date is cut by hours.
    Instant end = date.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
    Instant from = date.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    List<Part> parts = new ArrayList<>();
    while (from.isBefore(end)) {
      ZoneOffsetTransition change = zone.getRules().nextTransition(from);
      Instant to = change == null || change.getInstant().isAfter(end) ? end : change.getInstant();
      parts.add(new Part(from, to, zone.getRules().getOffset(from)));
      from = to;
    }
    return parts;
  }

  private static Instant at(LocalDate date, int minute, ZoneOffset offset) {
    return date.atStartOfDay().plusMinutes(minute).toInstant(offset);
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
