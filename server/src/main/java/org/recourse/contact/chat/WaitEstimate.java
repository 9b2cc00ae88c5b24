package org.recourse.contact.chat;

import java.time.Duration;
import java.util.Optional;

/**
 * How long somebody has yet to wait, as an honest range of whole minutes.
 *
 * @param fromMinutes at least 1
 */
public record WaitEstimate(int fromMinutes, int toMinutes) {

  /**
   * Place × what a talk took lately ÷ the seats there are, half of it to half as much again. Empty
   * where nobody is there to take it.
   *
   * @param place 1 for whoever is next
   * @param seats of all who take new talks, free or not
   */
  static Optional<WaitEstimate> of(int place, Duration handling, int seats) {
    if (seats == 0) {
      return Optional.empty();
    }
    double minutes = place * handling.toSeconds() / 60.0 / seats;
    int from = (int) Math.max(1, Math.floor(minutes / 2));
    int to = (int) Math.max(from + 1.0, Math.ceil(minutes * 1.5));
    return Optional.of(new WaitEstimate(from, to));
  }
}
