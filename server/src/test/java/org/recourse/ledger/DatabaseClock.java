package org.recourse.ledger;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger's clock in the database, running ahead of the real one by what a test says. */
final class DatabaseClock {
  private final JdbcClient jdbc;

  DatabaseClock(DataSource dataSource) {
    jdbc = JdbcClient.create(dataSource);
    jdbc.sql("CREATE TABLE public.ahead (by interval NOT NULL)").update();
    jdbc.sql("INSERT INTO public.ahead VALUES ('0')").update();
    jdbc.sql(
            """
            CREATE OR REPLACE FUNCTION ledger.now() RETURNS timestamptz LANGUAGE sql VOLATILE
            AS 'SELECT clock_timestamp() + (SELECT by FROM public.ahead)'
            """)
        .update();
  }

  void tick(Duration by) {
    jdbc.sql("UPDATE public.ahead SET by = by + :seconds * interval '1 second'")
        .param("seconds", by.toSeconds())
        .update();
  }
}
