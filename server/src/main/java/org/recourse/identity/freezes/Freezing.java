package org.recourse.identity.freezes;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.recourse.identity.Caller;
import org.recourse.identity.Freezes;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.News;
import org.recourse.identity.OutgoingStop;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.SecurityLetters;
import org.recourse.identity.access.Sessions;
import org.recourse.kernel.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Freezes people. Money stops in the same commit, for every node. */
@Component
public class Freezing implements Freezes {
  private final FreezeRows rows;
  private final ObjectProvider<OutgoingStop> stops;
  private final Sessions sessions;
  private final SecurityLetters letters;
  private final News news;
  private final Clock clock;

  Freezing(
      FreezeRows rows,
      ObjectProvider<OutgoingStop> stops,
      Sessions sessions,
      SecurityLetters letters,
      News news,
      Clock clock) {
    this.rows = rows;
    this.stops = stops;
    this.sessions = sessions;
    this.letters = letters;
    this.news = news;
    this.clock = clock;
  }

  /**
   * A freeze as it stands now.
   *
   * @param fresh whether this call made it
   */
  public record Frozen(Freeze freeze, boolean fresh) {}

  /**
   * Freezes the caller, or adds to what was reported lost. Once something is lost, every other
   * session ends, for one of them may be the thief's.
   */
  @Transactional
  public Frozen freeze(Caller caller, Person person, Set<Lost> lost) {
    rows.lock(person.id());
    Optional<Freeze> open = rows.open(person.id());
    Frozen frozen =
        open.map(freeze -> new Frozen(more(freeze, lost), false))
            .orElseGet(() -> new Frozen(begin(caller, person, lost), true));
    if (!lost.isEmpty()) {
      sessions.endAll(person.id(), caller.access());
    }
    return frozen;
  }

  private Freeze begin(Caller caller, Person person, Set<Lost> lost) {
    Freeze freeze =
        new Freeze(Ids.next(), person.id(), clock.instant().truncatedTo(ChronoUnit.MICROS), lost);
    rows.insert(freeze, caller.access());
    stops.forEach(stop -> stop.set(person.id(), true));
    news.securityChanged(Letter.FROZEN, person.id());
    letters.send(Letter.FROZEN, person);
    return freeze;
  }

  private Freeze more(Freeze freeze, Set<Lost> lost) {
    Set<Lost> all = EnumSet.noneOf(Lost.class);
    all.addAll(freeze.lost());
    if (all.addAll(lost)) {
      rows.setLost(new Freeze(freeze.id(), freeze.person(), freeze.since(), all));
    }
    return new Freeze(freeze.id(), freeze.person(), freeze.since(), all);
  }

  public Optional<Freeze> find(PersonId person) {
    return rows.open(person);
  }

  @Override
  public boolean isFrozen(PersonId person) {
    return rows.open(person).isPresent();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean staysFrozen(PersonId person) {
    rows.hold(person);
    return rows.open(person).isPresent();
  }
}
