package org.recourse.rulebook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * How long something may take, as rules say it. What is counted in days, weeks or months ends with
 * the end of its last day in the calendar's zone; a last day that is a holiday stays the last day,
 * for the earlier end is safe everywhere.
 */
public record Term(int length, Unit unit, CountFrom countFrom) {
  private static final int LENGTH_MAX = 100_000;

  /** What is counted. */
  public enum Unit {
    /** Minutes as they pass, day and night. */
    MINUTE,
    /** Minutes in which the calendar is open. */
    BUSINESS_MINUTE,
    CALENDAR_DAY,
    BUSINESS_DAY,
    WEEK,
    MONTH;

    /** As it stands in data and answers: {@code business_day}. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the day something happens on counts as the first. Says nothing for minutes. */
  public enum CountFrom {
    SAME_DAY,
    NEXT_DAY;

    /** As it stands in data and answers: {@code next_day}. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Term {
    if (length < 1 || length > LENGTH_MAX) {
      throw new IllegalArgumentException(
          "Expected a length from 1 to " + LENGTH_MAX + ", but got " + length);
    }
  }

  public static Term businessMinutes(int length) {
    return new Term(length, Unit.BUSINESS_MINUTE, CountFrom.SAME_DAY);
  }

  /** The first moment that is too late. */
  public Instant due(Instant start, BusinessCalendar calendar) {
    LocalDate first = calendar.date(start).plusDays(countFrom == CountFrom.NEXT_DAY ? 1 : 0);
    return switch (unit) {
      case MINUTE -> start.plus(Duration.ofMinutes(length));
      case BUSINESS_MINUTE -> calendar.plus(start, Duration.ofMinutes(length));
      case CALENDAR_DAY -> endOf(first.plusDays(length - 1L), calendar);
      case WEEK -> endOf(first.plusWeeks(length).minusDays(1), calendar);
      case MONTH -> endOf(months(calendar.date(start)), calendar);
      case BUSINESS_DAY -> endOf(lastBusinessDay(first, calendar), calendar);
    };
  }

  /** From the 31st to the last day of a shorter month; counted from the same day, one day less. */
  private LocalDate months(LocalDate start) {
    LocalDate same = start.plusMonths(length);
    return countFrom == CountFrom.NEXT_DAY ? same : same.minusDays(1);
  }

  private LocalDate lastBusinessDay(LocalDate first, BusinessCalendar calendar) {
    LocalDate date = first;
    int left = length;
    while (true) {
      if (calendar.isBusinessDay(date) && --left == 0) {
        return date;
      }
      date = date.plusDays(1);
    }
  }

  private static Instant endOf(LocalDate date, BusinessCalendar calendar) {
    return date.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
  }
}
