package org.recourse.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RecourseTest
class LaggingCommitTest {
  @Autowired DataSource pool;

  private SingleConnectionDataSource connection;
  private JdbcClient jdbc;
  private TransactionTemplate transaction;
  private LaggingCommit lagging;

  @BeforeEach
  void a_connection_that_waits() throws SQLException {
    connection = new SingleConnectionDataSource(pool.getConnection(), true);
    jdbc = JdbcClient.create(connection);
    transaction = new TransactionTemplate(new JdbcTransactionManager(connection));
    lagging = new LaggingCommit(transaction, jdbc);
    jdbc.sql("SET synchronous_commit TO on").update();
  }

  @AfterEach
  void give_it_back() {
    jdbc.sql("RESET synchronous_commit").update();
    connection.destroy();
  }

  @Test
  void nobody_waits_for_what_stands_alone_and_all_else_is_as_before() {
    String alone = lagging.run(this::waits);

    assertThat(alone).isEqualTo("off");
    transaction.executeWithoutResult(status -> assertThat(waits()).isEqualTo("on"));
  }

  @Test
  void what_is_part_of_a_deed_is_waited_for_with_it() {
    transaction.executeWithoutResult(status -> {
      String within = lagging.run(this::waits);

      assertThat(within).isEqualTo("on");
      assertThat(waits()).isEqualTo("on");
    });
  }

  private String waits() {
    return jdbc.sql("SHOW synchronous_commit").query(String.class).single();
  }
}
