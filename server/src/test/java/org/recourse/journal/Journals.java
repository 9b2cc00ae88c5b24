package org.recourse.journal;

import javax.sql.DataSource;

/** Journals for tests of other modules. */
public final class Journals {
  private Journals() {}

  /** One that only takes events in; nobody gives them positions. */
  public static Journal writingTo(DataSource dataSource) {
    return new JournalNode(dataSource).journal;
  }

  /** Gives all that was taken in its positions, as the leader would. */
  public static void copy(DataSource dataSource) {
    new JournalNode(dataSource).copying.copy();
  }
}
