package org.recourse.complaint.clocks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.ClockMove;
import org.recourse.journal.Event;
import org.recourse.journal.Journal;
import org.recourse.journal.NewEvent;
import org.recourse.rulebook.RulebookRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The clocks of one node on a real database, with a journal that remembers what it was told. */
final class ClocksNode implements Journal {
  final List<NewEvent> told = Collections.synchronizedList(new ArrayList<>());
  final JdbcClient jdbc;
  final Sweep sweep;
  final Histories histories;
  final Clock clock;
  private final Clocks clocks;
  private final TransactionTemplate transaction;

  ClocksNode(HikariDataSource database, Clock clock) {
    this.clock = clock;
    jdbc = JdbcClient.create(database);
    transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    var calendars = RulebookRows.calendars(jdbc);
    var packs = RulebookRows.packs();
    Policies policies = new Policies(jdbc, calendars, packs);
    MoveRows moves = new MoveRows(jdbc);
    MergeRows merges = new MergeRows(jdbc);
    RunRows rows = new RunRows(jdbc);
    Lookup lookup = new Lookup(calendars, packs);
    histories = new Histories(moves, merges, lookup);
    Reckoning reckoning =
        new Reckoning(
            histories,
            rows,
            new Telling(rows, new EscalationRows(jdbc), new ClockNews(this)),
            policies,
            clock);
    clocks =
        new Clocks(
            moves,
            merges,
            new CaseTerms(policies, histories),
            reckoning,
            new ShownClocks(jdbc, lookup),
            new Duties(histories, lookup));
    sweep = new Sweep(jdbc, reckoning, transaction, clock);
  }

  Clocks clocks() {
    return clocks;
  }

  CaseId opened() {
    CaseId id = CaseId.next();
    did(() -> clocks.started(id, Office.complaint(clock.instant()), clock.instant()));
    return id;
  }

  void moved(CaseId id, ClockMove move) {
    did(() -> clocks.moved(id, move, clock.instant()));
  }

  void did(Runnable deed) {
    transaction.executeWithoutResult(status -> deed.run());
  }

  <T> T asked(Supplier<T> question) {
    return transaction.execute(status -> question.get());
  }

  long count(String sql, CaseId id) {
    return jdbc.sql(sql).param("case", id.value()).query(Long.class).single();
  }

  List<String> told(CaseId id) {
    return told.stream()
        .filter(event -> event.subject().equals(id.toString()))
        .map(NewEvent::type)
        .toList();
  }

  @Override
  public void append(List<NewEvent> events) {
    told.addAll(events);
  }

  @Override
  public void append(Connection connection, List<NewEvent> events) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Event> after(long position, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long newest() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Tail tail(Set<String> areas, Consumer<List<Event>> consumer) {
    throw new UnsupportedOperationException();
  }
}
