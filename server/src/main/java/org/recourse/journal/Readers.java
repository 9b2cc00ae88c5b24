package org.recourse.journal;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs every {@link JournalReader} of the application on a loop of its own. */
@Component
class Readers implements SmartLifecycle {
  private final List<Reading> readings;
  private List<Loop> loops = List.of();

  Readers(
      List<JournalReader> readers,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      EventRows rows,
      Bells bells,
      MeterRegistry meters) {
    readings =
        readers.stream()
            .map(reader -> new Reading(reader, jdbc, transaction, rows, bells.add(reader.areas())))
            .toList();
    readings.forEach(reading -> reading.register(meters));
  }

  @Override
  public void start() {
    loops =
        readings.stream()
            .map(reading -> Loop.start("journal-reader-" + reading.name(), reading::step))
            .toList();
  }

  @Override
  public void stop() {
    loops.forEach(Loop::stop);
    loops = List.of();
  }

  @Override
  public boolean isRunning() {
    return !loops.isEmpty();
  }
}
