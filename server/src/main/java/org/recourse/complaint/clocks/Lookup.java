package org.recourse.complaint.clocks;

import java.util.Optional;
import org.recourse.rulebook.BusinessCalendar;
import org.recourse.rulebook.Calendars;
import org.recourse.rulebook.Pack;
import org.recourse.rulebook.Packs;
import org.recourse.rulebook.Rule;
import org.springframework.stereotype.Component;

/** Finds what terms name. Versions never change, so the same terms always find the same. */
@Component
class Lookup {
  private final Calendars calendars;
  private final Packs packs;

  Lookup(Calendars calendars, Packs packs) {
    this.calendars = calendars;
    this.packs = packs;
  }

  BusinessCalendar calendar(Terms terms) {
    return calendars.at(terms.calendar(), terms.calendarVersion());
  }

  BusinessCalendar calendar(Terms terms, String ofRule) {
    Integer version = terms.packCalendars().get(ofRule);
    if (version == null) {
      throw new IllegalStateException(
          "Expected the version of calendar " + ofRule + " in " + terms);
    }
    return calendars.at(ofRule, version);
  }

  Optional<Pack> newest(String id) {
    return packs.newest().stream().filter(pack -> pack.id().equals(id)).findFirst();
  }

  /** As the newest version of its pack has it. */
  Optional<Rule> rule(String id) {
    return packs.newest().stream().flatMap(pack -> pack.rule(id).stream()).findFirst();
  }

  Pack pack(String id, int version) {
    return packs
        .find(id, version)
        .orElseThrow(() ->
            new IllegalStateException("Expected pack " + id + " version " + version + " shipped"));
  }
}
