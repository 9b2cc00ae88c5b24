package org.recourse.complaint.clocks;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
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
  private final RuleProposals proposals;
  private final Records records;
  private final Clock clock;

  CalendarDesk(
      Calendars calendars, Packs packs, RuleProposals proposals, Records records, Clock clock) {
    this.calendars = calendars;
    this.packs = packs;
    this.proposals = proposals;
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
    return proposals.propose(
        staff,
        new RuleProposals.Draft(
            CalendarAct.KIND,
            next.id(),
            next.reason(),
            CalendarChanges.between(
                newest(next.id()).map(CalendarDesk::named).orElse(CalendarChanges.Named.NONE),
                new CalendarChanges.Named(next.name(), next.body())),
            Map.of(
                "based_on", Integer.toString(next.basedOn()),
                "name", next.name(),
                "body", ClockJson.MAPPER.writeValueAsString(next.body()))));
  }

  void check(NewVersion next) {
    try {
      next.body().read(next.id(), next.basedOn() + 1);
    } catch (IllegalArgumentException e) {
      throw Fields.invalid("body", e.getMessage() + ". Change it and send it again.");
    }
    if (newest(next.id()).map(Calendars.Version::version).orElse(0) != next.basedOn()) {
      throw Policies.movedOn();
    }
  }

  private Optional<Calendars.Version> newest(String id) {
    return calendars.newest().stream().filter(version -> version.id().equals(id)).findFirst();
  }

  private static CalendarChanges.Named named(Calendars.Version version) {
    return new CalendarChanges.Named(version.name(), version.body());
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
