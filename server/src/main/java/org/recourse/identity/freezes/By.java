package org.recourse.identity.freezes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;

/**
 * Who freezes or lifts, and why, for the record.
 *
 * @param actor null for the house itself and for whoever is signed out
 */
record By(@Nullable UUID actor, @Nullable UUID access, @Nullable String reason) {
  static final By NOBODY_KNOWN = new By(null, null, null);

  static By caller(Caller caller) {
    return new By(caller.person().value(), caller.access().value(), null);
  }

  static By staff(Caller caller, String reason) {
    return new By(caller.person().value(), caller.access().value(), reason);
  }
}
