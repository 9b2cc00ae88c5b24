package org.recourse.identity.freezes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.AccessId;
import org.recourse.identity.LawOrder;
import org.recourse.identity.Losses;
import org.recourse.identity.Person;

/**
 * A freeze to be.
 *
 * @param keep the one session that stays open when something was lost; null for none
 * @param endsAt when it lifts itself; null for never
 */
record NewFreeze(
    Person person,
    FreezeKind kind,
    By by,
    Losses lost,
    @Nullable AccessId keep,
    @Nullable FreezeProof proof,
    @Nullable Instant endsAt,
    @Nullable LawOrder order) {

  static NewFreeze of(Person person, FreezeKind kind, By by, Losses lost) {
    return new NewFreeze(person, kind, by, lost, null, null, null, null);
  }

  NewFreeze keeping(AccessId session) {
    return new NewFreeze(person, kind, by, lost, session, proof, endsAt, order);
  }

  NewFreeze provedBy(FreezeProof shown, Instant end) {
    return new NewFreeze(person, kind, by, lost, keep, shown, end, order);
  }

  NewFreeze orderedBy(LawOrder law) {
    return new NewFreeze(person, kind, by, lost, keep, proof, law.until(), law);
  }
}
