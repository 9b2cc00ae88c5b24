package org.recourse.journal;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal as one node runs it, without the rest of the application. */
final class JournalNode implements AutoCloseable {
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  final JdbcClient jdbc;
  final TransactionTemplate transaction;
  final Copying copying;
  final Journal journal;
  private final List<LoopBean> loops;
  private final Readers readers;

  JournalNode(DataSource dataSource, JournalReader... following) {
    JdbcTemplate template = new JdbcTemplate(dataSource);
    jdbc = JdbcClient.create(template);
    transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    copying = new Copying(jdbc, transaction);
    Bells bells = new Bells();
    EventRows rows = new EventRows(jdbc);
    Leader leader = new Leader(copying, new Horizon(jdbc, meters), bells);
    Tails tails = new Tails(rows, bells);
    journal = new PostgresJournal(template, rows, leader, tails);
    readers = new Readers(List.of(following), jdbc, transaction, rows, bells, meters);
    loops = List.of(leader, tails, new Doorbell(dataSource, bells));
  }

  JournalNode start() {
    loops.forEach(LoopBean::start);
    readers.start();
    return this;
  }

  @Override
  public void close() {
    readers.stop();
    loops.forEach(LoopBean::stop);
  }
}
