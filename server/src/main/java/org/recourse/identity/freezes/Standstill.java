package org.recourse.identity.freezes;

import org.recourse.identity.OutgoingStop;
import org.recourse.identity.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that a freeze brings to a stop in its own transaction, and what its end lets go on. */
@Component
class Standstill {
  private final ObjectProvider<OutgoingStop> stops;

  Standstill(ObjectProvider<OutgoingStop> stops) {
    this.stops = stops;
  }

  void begin(PersonId person) {
    stops.forEach(stop -> stop.set(person, true));
  }

  void end(PersonId person) {
    stops.forEach(stop -> stop.set(person, false));
  }
}
