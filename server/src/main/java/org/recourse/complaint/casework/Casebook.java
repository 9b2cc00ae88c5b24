package org.recourse.complaint.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Exclusions;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way to change a case: lock it, decide, keep the events and what they make of it, tell the
 * clocks and the journal, all in one transaction.
 */
@Component
public class Casebook {
  private final CaseRows rows;
  private final EventRows events;
  private final ClockHands clocks;
  private final CaseNews news;
  private final Exclusions exclusions;
  private final Clock clock;

  Casebook(
      CaseRows rows,
      EventRows events,
      ClockHands clocks,
      CaseNews news,
      Exclusions exclusions,
      Clock clock) {
    this.rows = rows;
    this.events = events;
    this.clocks = clocks;
    this.news = news;
    this.exclusions = exclusions;
    this.clock = clock;
  }

  /** Now, as exactly as the database keeps it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** The case, until the transaction ends locked; {@code not_found} if there is none. */
  @Transactional
  public CaseRows.Row lock(CaseId id) {
    return rows.lock(id).orElseThrow(CaseProblems::unknown);
  }

  /** The case that this one goes on in, locked; merging lets no circle arise. */
  CaseRows.Row lockSurvivor(CaseId id) {
    CaseRows.Row row = lock(id);
    CaseId into = row.record().ties().mergedInto();
    return into == null ? row : lockSurvivor(into);
  }

  /**
   * Opens a case.
   *
   * @param known what else is sure of it from the first, before any clock runs
   */
  CaseRows.Row open(
      CaseId id, CaseEvent.Opened opened, List<CaseEvent> known, @Nullable PersonId actor) {
    Instant now = now();
    CaseRecord record = CaseFold.begin(id, opened, now);
    events.insert(id, 1, opened, actor, now);
    for (CaseEvent event : known) {
      record = CaseFold.evolve(record, event, now);
      events.insert(id, record.version(), event, actor, now);
    }
    rows.insert(record);
    clocks.move(record, opened, now);
    CaseRows.Row row = rows.find(id).orElseThrow();
    List<CaseEvent> happened = new ArrayList<>(List.of(opened));
    happened.addAll(known);
    news.tell(record, row.number(), happened);
    return row;
  }

  /** Whether somebody of the staff must not handle a case. */
  boolean excludes(CaseId id, PersonId agent) {
    return exclusions.excludes(id, agent);
  }

  /** Whoever is in a case as others are does not work in it. */
  private void requireHandler(CaseId id, CaseCommand command) {
    PersonId agent = command.handler();
    if (agent != null && exclusions.parts(agent).contains(id)) {
      throw CaseProblems.excluded();
    }
  }

  /** Does what follows from a command; the case as it is then. */
  @Transactional
  public CaseRows.Row apply(CaseId id, CaseCommand command, @Nullable PersonId actor) {
    return apply(lock(id), List.of(command), actor);
  }

  /** Several commands on a case that is locked, as one change. */
  CaseRows.Row apply(CaseRows.Row locked, List<CaseCommand> commands, @Nullable PersonId actor) {
    Instant now = now();
    CaseRecord record = locked.record();
    List<CaseEvent> happened = new ArrayList<>();
    for (CaseCommand command : commands) {
      requireHandler(record.id(), command);
      for (CaseEvent event : CaseRules.decide(record, command, now)) {
        record = CaseFold.evolve(record, event, now);
        events.insert(record.id(), record.version(), event, actor, now);
        happened.add(event);
      }
    }
    if (happened.isEmpty()) {
      return locked;
    }
    rows.update(record);
    for (CaseEvent event : happened) {
      clocks.move(record, event, now);
    }
    news.tell(record, locked.number(), happened);
    return rows.find(record.id()).orElseThrow();
  }
}
