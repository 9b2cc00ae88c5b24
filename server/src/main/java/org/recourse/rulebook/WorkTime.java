package org.recourse.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch of a working day in minutes after midnight of the wall clock, its end excluded; {@code
 * 09:00} to {@code 12:00}. The whole day is 0 to 1440.
 */
public record WorkTime(int fromMinute, int toMinute) {
  static final int DAY_MINUTES = 24 * 60;

  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-4]):([0-5]\\d)");

  public WorkTime {
    if (fromMinute < 0 || toMinute > DAY_MINUTES || fromMinute >= toMinute) {
      throw new IllegalArgumentException(
          "Expected hours that begin before they end within one day, but got "
              + text(fromMinute)
              + " to "
              + text(toMinute));
    }
  }

  /** Reads {@code 09:00} and {@code 12:00}; midnight at the end is {@code 24:00}. */
  public static WorkTime of(String from, String to) {
    return new WorkTime(minute(from), minute(to));
  }

  public String from() {
    return text(fromMinute);
  }

  public String to() {
    return text(toMinute);
  }

  /** In order, and as few as can be; those that overlap are refused. */
  static List<WorkTime> tidy(List<WorkTime> hours) {
    List<WorkTime> sorted = new ArrayList<>();
    for (WorkTime next :
        hours.stream().sorted(Comparator.comparingInt(WorkTime::fromMinute)).toList()) {
      if (!sorted.isEmpty() && sorted.getLast().toMinute > next.fromMinute) {
        throw new IllegalArgumentException(
            "Expected hours that do not overlap, but "
                + next.from()
                + " lies before "
                + sorted.getLast().to());
      }
      if (!sorted.isEmpty() && sorted.getLast().toMinute == next.fromMinute) {
        sorted.add(new WorkTime(sorted.removeLast().fromMinute, next.toMinute));
      } else {
        sorted.add(next);
      }
    }
    return List.copyOf(sorted);
  }

  private static int minute(String text) {
    var match = TIME.matcher(text);
    if (!match.matches()) {
      throw new IllegalArgumentException(
          "Expected a time of day such as 09:00, but got \"" + text + "\"");
    }
    return Integer.parseInt(match.group(1)) * 60 + Integer.parseInt(match.group(2));
  }

  private static String text(int minute) {
    return "%02d:%02d".formatted(minute / 60, minute % 60);
  }
}
