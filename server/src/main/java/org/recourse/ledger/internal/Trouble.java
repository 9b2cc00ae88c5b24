package org.recourse.ledger.internal;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** What an error of a transaction that was not committed means for its batch. */
enum Trouble {
  /** The same may work now: a deadlock, a serialization failure, a cancelled statement. */
  AGAIN,
  /** The database is away, full, or no longer the one that writes: wait, with a new connection. */
  UNAVAILABLE,
  /** One of the commands, or its attachment, cannot be written: find out which. */
  POISON;

  static Trouble of(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException) {
        return UNAVAILABLE;
      }
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return of(sql.getSQLState());
      }
    }
    return POISON;
  }

  private static Trouble of(String state) {
    return switch (state.substring(0, Math.min(2, state.length()))) {
      case "40" -> AGAIN;
      case "08", "53", "58" -> UNAVAILABLE;
      case "57" -> state.equals("57014") ? AGAIN : UNAVAILABLE;
      case "25" -> state.equals("25006") ? UNAVAILABLE : POISON;
      case "55" -> state.equals("55P03") ? AGAIN : POISON;
      default -> POISON;
    };
  }

  /**
   * Whether an error of COMMIT itself says for sure that nothing was committed. Any other error, a
   * lost connection above all, leaves it open.
   */
  static boolean refusedCommit(SQLException error) {
    String state = error.getSQLState();
    return state != null
        && (state.startsWith("22") || state.startsWith("23") || state.startsWith("40"))
        && !state.equals("40003");
  }
}
