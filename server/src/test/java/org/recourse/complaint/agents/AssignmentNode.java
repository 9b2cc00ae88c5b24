package org.recourse.complaint.agents;

import java.time.Clock;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One of several nodes that give out cases of the same database. */
record AssignmentNode(JdbcClient jdbc, AgentRows rows, Assigning assigning) {

  static AssignmentNode on(DataSource database, Clock clock) {
    JdbcClient jdbc = JdbcClient.create(database);
    return new AssignmentNode(
        jdbc,
        new AgentRows(jdbc),
        new Assigning(
            new Hands(jdbc),
            new Ungiven(jdbc, new SeatedOutside(jdbc)),
            new AssignmentPolicy(jdbc, entry -> {}),
            new GivenCases(jdbc),
            new TransactionTemplate(new DataSourceTransactionManager(database)),
            clock));
  }

  Callable<Integer> pass() {
    return () -> assigning.takeBack() + assigning.run();
  }
}
