package org.recourse.identity.freezes;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.recourse.identity.Caller;
import org.recourse.identity.Freezes;
import org.recourse.identity.Losses;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.access.Sessions;
import org.recourse.identity.devices.Devices;
import org.recourse.kernel.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Freezes people. Money stops in the same commit, for every node. */
@Component
public class Freezing implements Freezes {
  private final FreezeRows rows;
  private final Standstill standstill;
  private final Sessions sessions;
  private final Devices devices;
  private final FreezeRecord told;
  private final Clock clock;

  Freezing(
      FreezeRows rows,
      Standstill standstill,
      Sessions sessions,
      Devices devices,
      FreezeRecord told,
      Clock clock) {
    this.rows = rows;
    this.standstill = standstill;
    this.sessions = sessions;
    this.devices = devices;
    this.told = told;
    this.clock = clock;
  }

  /**
   * A freeze as it stands now.
   *
   * @param fresh whether this call made it
   */
  public record Frozen(Freeze freeze, boolean fresh) {}

  /** Freezes the caller, or adds to what was reported lost. */
  @Transactional
  public Frozen freeze(Caller caller, Person person, Losses lost) {
    return begin(
        NewFreeze.of(person, FreezeKind.OWN, By.caller(caller), lost).keeping(caller.access()));
  }

  /**
   * Freezes in the current transaction. Of each kind there is one at a time, but by law one for
   * each order. Once something is lost, other sessions end, for one of them may be the thief's, and
   * no device skips the second step any more.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  Frozen begin(NewFreeze wish) {
    PersonId person = wish.person().id();
    rows.lock(person);
    List<Freeze> open = rows.open(person);
    Optional<Freeze> same =
        open.stream()
            .filter(freeze -> freeze.kind() == wish.kind() && wish.kind() != FreezeKind.LAW)
            .findFirst();
    Frozen frozen =
        same.map(freeze -> new Frozen(more(freeze, wish), false))
            .orElseGet(() -> new Frozen(insert(wish), true));
    if (open.isEmpty()) {
      standstill.begin(person);
    }
    if (!wish.lost().isEmpty()) {
      sessions.endAll(person, wish.keep());
      devices.rememberNone(person);
    }
    return frozen;
  }

  private Freeze insert(NewFreeze wish) {
    Freeze freeze =
        new Freeze(
            Ids.next(),
            wish.person().id(),
            wish.kind(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            wish.lost(),
            wish.proof(),
            wish.endsAt(),
            wish.order());
    rows.insert(freeze, wish.by().access(), wish.by().reason());
    told.begun(wish.person(), freeze, wish.by());
    return freeze;
  }

  private Freeze more(Freeze freeze, NewFreeze wish) {
    Freeze all = freeze.withLost(freeze.lost().and(wish.lost()));
    if (!all.lost().equals(freeze.lost())) {
      rows.setLost(all);
      told.lost(all, wish.by());
    }
    return all;
  }

  /** All freezes of a person that are open, oldest first. */
  public List<Freeze> open(PersonId person) {
    return rows.open(person);
  }

  @Override
  public boolean isFrozen(PersonId person) {
    return rows.anyOpen(person);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean staysFrozen(PersonId person) {
    rows.hold(person);
    return rows.anyOpen(person);
  }
}
