package org.recourse.identity.freezes;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.recourse.identity.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends freezes, in the current transaction; money leaves again once none is left. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Lifting {
  private final FreezeRows rows;
  private final Standstill standstill;
  private final FreezeRecord told;

  Lifting(FreezeRows rows, Standstill standstill, FreezeRecord told) {
    this.rows = rows;
    this.standstill = standstill;
    this.told = told;
  }

  /** Ends those of a person's freezes that meet a condition; false when there was none. */
  boolean lift(Person person, Predicate<Freeze> which, Lift lift) {
    rows.lock(person.id());
    List<Freeze> open = rows.open(person.id());
    List<Freeze> ending = open.stream().filter(which).toList();
    for (Freeze freeze : ending) {
      rows.lift(freeze, lift.how());
      told.lifted(freeze, lift.how(), lift.by(), lift.detail());
    }
    if (!ending.isEmpty() && ending.size() == open.size()) {
      standstill.end(person.id());
      told.unfrozen(person);
    }
    return !ending.isEmpty();
  }

  /**
   * How freezes end.
   *
   * @param detail more for the audit
   */
  record Lift(LiftedBy how, By by, Map<String, String> detail) {}
}
