package org.recourse.complaint.clocks;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Approvals;
import org.recourse.identity.Caller;
import org.recourse.identity.Proposal;
import org.recourse.kernel.Fields;
import org.recourse.rulebook.CalendarBody;
import org.recourse.rulebook.Calendars;
import org.recourse.rulebook.Packs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where staff change calendars. One by which the law is counted takes two people; the desk's own
 * takes one. Cases that are there keep the version they have.
 */
@Component
public class CalendarDesk {
  private final Calendars calendars;
  private final Packs packs;
  private final Approvals approvals;
  private final Records records;
  private final Clock clock;

  CalendarDesk(
      Calendars calendars, Packs packs, Approvals approvals, Records records, Clock clock) {
    this.calendars = calendars;
    this.packs = packs;
    this.approvals = approvals;
    this.records = records;
    this.clock = clock;
  }

  /**
   * A new version.
   *
   * @param basedOn the version that was changed; 0 for a new calendar
   */
  public record NewVersion(String id, int basedOn, String name, CalendarBody body, String reason) {}

  public List<Calendars.Version> newest() {
    return calendars.newest();
  }

  /** Newest first, those before a version. */
  public List<Calendars.Version> versions(String id, @Nullable Long before, int limit) {
    return calendars.versions(id, before, limit);
  }

  /** Whether deadlines of the law are counted by it. */
  public boolean isStatutory(String id) {
    return packs.newest().stream()
        .flatMap(pack -> pack.rules().stream())
        .anyMatch(rule -> rule.clock() != null && rule.clock().calendar().equals(id));
  }

  @Transactional
  public Change change(Caller staff, NewVersion next) {
    check(next);
    if (!isStatutory(next.id())) {
      add(staff, next);
      return Change.done(next.basedOn() + 1);
    }
    Proposal proposal =
        approvals.propose(
            staff,
            new Approvals.Draft(
                CalendarAct.KIND,
                next.id(),
                null,
                null,
                next.reason(),
                Map.of(
                    "based_on", Integer.toString(next.basedOn()),
                    "name", next.name(),
                    "body", ClockJson.MAPPER.writeValueAsString(next.body()))));
    return Change.waits(proposal.id());
  }

  void check(NewVersion next) {
    try {
      next.body().read(next.id(), next.basedOn() + 1);
    } catch (IllegalArgumentException e) {
      throw Fields.invalid("body", e.getMessage() + ". Change it and send it again.");
    }
    int newest =
        calendars.newest().stream()
            .filter(version -> version.id().equals(next.id()))
            .mapToInt(Calendars.Version::version)
            .findFirst()
            .orElse(0);
    if (newest != next.basedOn()) {
      throw Policies.movedOn();
    }
  }

  void add(Caller staff, NewVersion next) {
    int version = next.basedOn() + 1;
    calendars.add(
        new Calendars.Version(
            next.id(),
            version,
            next.name(),
            next.body(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            staff.person().toString(),
            next.reason()));
    records.changed(
        staff,
        "calendar.version_added",
        next.id(),
        next.reason(),
        Map.of("version", Integer.toString(version)));
  }
}
