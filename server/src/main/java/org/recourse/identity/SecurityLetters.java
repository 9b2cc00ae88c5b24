package org.recourse.identity;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.recourse.delivery.Deliveries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a person of a change to their security on every channel there is, so that whoever made it
 * in their place cannot hide it. Nobody can switch these off.
 */
@Component
public class SecurityLetters {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  private final Deliveries deliveries;
  private final Clock clock;

  SecurityLetters(Deliveries deliveries, Clock clock) {
    this.deliveries = deliveries;
    this.clock = clock;
  }

  /** Sends a letter about what is done in the current transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void send(Letters.Letter letter, Person person) {
    send(letter, person, "");
  }

  /**
   * Sends a letter with one fact more than the time.
   *
   * @param fact stands in the letter as {@code {1}}
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void send(Letters.Letter letter, Person person, String fact) {
    String at = TIME.format(clock.instant());
    person.handles().stream()
        .map(handle -> Letters.write(letter, handle, person.language(), person.id(), at, fact))
        .forEach(deliveries::send);
  }
}
