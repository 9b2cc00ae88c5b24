package org.recourse.ledger;

import javax.sql.DataSource;
import org.recourse.ledger.internal.PostgresLedger;

/** Starts ledgers. The application has one as a bean; benchmarks and tests start their own. */
public final class Ledgers {
  private Ledgers() {}

  /**
   * A running ledger on a migrated database. Its lane keeps one connection of the data source for
   * itself; several ledgers on one database behave like several nodes.
   */
  public static RunningLedger on(DataSource dataSource, LedgerSettings settings) {
    return new PostgresLedger(dataSource, settings);
  }
}
