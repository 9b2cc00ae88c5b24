package org.recourse.identity;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Set;
import org.recourse.delivery.Deliveries;
import org.recourse.identity.risks.RiskKind;
import org.recourse.identity.risks.Risks;
import org.recourse.platform.PublicAddress;
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

  private static final Set<Letters.Letter> FREEZES =
      EnumSet.of(
          Letters.Letter.FROZEN, Letters.Letter.FROZEN_SIGNED_OUT, Letters.Letter.FROZEN_BY_STAFF);

  private final Deliveries deliveries;
  private final PublicAddress address;
  private final Risks risks;
  private final Clock clock;

  SecurityLetters(Deliveries deliveries, PublicAddress address, Risks risks, Clock clock) {
    this.deliveries = deliveries;
    this.address = address;
    this.risks = risks;
    this.clock = clock;
  }

  /** Sends a letter about what is done in the current transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void send(Letters.Letter letter, Person person) {
    send(letter, person, "");
  }

  /**
   * Sends a letter with one fact more than the time {@code {0}} and the address of the web pages,
   * {@code {2}}.
   *
   * @param fact stands in the letter as {@code {1}}
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void send(Letters.Letter letter, Person person, String fact) {
    String at = TIME.format(clock.instant());
    String pages = address.of("");
    person.handles().stream()
        .map(handle ->
            Letters.write(letter, handle, person.language(), person.id(), at, fact, pages))
        .forEach(deliveries::send);
    if (FREEZES.contains(letter)) {
      risks.note(person.id(), RiskKind.FREEZE);
    }
  }
}
