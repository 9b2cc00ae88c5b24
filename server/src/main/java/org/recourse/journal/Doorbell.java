package org.recourse.journal;

import java.sql.Connection;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.stereotype.Component;

/**
 * Listens, on a connection it keeps, for other nodes making events readable. Only saves time:
 * everyone polls each second as well, so a lost notification costs at most that.
 */
@Component
class Doorbell extends LoopBean {
  private static final int WAIT_MILLIS = 500;

  private final DataSource dataSource;
  private final Bells bells;

  Doorbell(DataSource dataSource, Bells bells) {
    super("journal-doorbell");
    this.dataSource = dataSource;
    this.bells = bells;
  }

  /** Returns only by failing, when the connection is lost or the node stops. */
  @Override
  void step() throws Exception {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("LISTEN recourse_journal");
      bells.ring(Set.of());
      PGConnection postgres = connection.unwrap(PGConnection.class);
      while (!Thread.currentThread().isInterrupted()) {
        for (PGNotification notification : postgres.getNotifications(WAIT_MILLIS)) {
          bells.ring(Set.of(notification.getParameter().split(",")));
        }
      }
    }
  }
}
