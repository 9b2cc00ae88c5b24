package org.recourse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * The yardstick a good programmer would write first: a transfer as one call of a function, one
 * commit each. It does less than the ledger: no holds, no keys against repetition, no refusals
 * remembered, no numbered entries.
 */
final class OneCall {
  private static final List<String> SCHEMA =
      List.of(
          "DROP SCHEMA IF EXISTS bench CASCADE",
          "CREATE SCHEMA bench",
          """
          CREATE TABLE bench.account (
              id      bigint  PRIMARY KEY,
              limited boolean NOT NULL,
              debits  bigint  NOT NULL,
              credits bigint  NOT NULL
          ) WITH (fillfactor = 50)
          """,
          """
          CREATE TABLE bench.transfer (
              id           bigint      GENERATED ALWAYS AS IDENTITY (CACHE 100) PRIMARY KEY,
              debit        bigint      NOT NULL,
              credit       bigint      NOT NULL,
              amount_minor bigint      NOT NULL,
              at           timestamptz NOT NULL
          )
          """,
          """
          CREATE FUNCTION bench.transfer(payer bigint, payee bigint, minor bigint) RETURNS bigint
          LANGUAGE plpgsql AS $$
          DECLARE
              found record;
              transfer bigint;
          BEGIN
              FOR found IN
                  SELECT id, limited, credits - debits AS available
                    FROM bench.account
                   WHERE id IN (payer, payee)
                   ORDER BY id
                     FOR NO KEY UPDATE
              LOOP
                  IF found.id = payer AND found.limited AND found.available < minor THEN
                      RETURN 0;
                  END IF;
              END LOOP;
              INSERT INTO bench.transfer (debit, credit, amount_minor, at)
              VALUES (payer, payee, minor, clock_timestamp())
              RETURNING id INTO transfer;
              UPDATE bench.account SET debits = debits + minor WHERE id = payer;
              UPDATE bench.account SET credits = credits + minor WHERE id = payee;
              RETURN transfer;
          END
          $$
          """);

  private final Pgbench pgbench;
  private final Path uniform;
  private final Path hot;

  private OneCall(Pgbench pgbench, Path uniform, Path hot) {
    this.pgbench = pgbench;
    this.uniform = uniform;
    this.hot = hot;
  }

  static OneCall fill(Pgbench pgbench, int accounts, Path folder) throws IOException, SQLException {
    pgbench.database().execute(SCHEMA);
    pgbench
        .database()
        .execute(
            List.of(
                "INSERT INTO bench.account (id, limited, debits, credits)"
                    + " SELECT n, true, 0, 1000000000000 FROM generate_series(1, "
                    + accounts
                    + ") n",
                "VACUUM ANALYZE bench.account"));
    return new OneCall(
        pgbench,
        script(folder.resolve("uniform.sql"), "random(1, " + accounts + ")", accounts),
        script(folder.resolve("hot.sql"), "1", accounts));
  }

  double uniform(int clients, int seconds) throws IOException, InterruptedException {
    return pgbench.script(uniform, clients, seconds);
  }

  /** All transfers debit one account, whose limit has to be looked at each time. */
  double hot(int clients, int seconds) throws IOException, InterruptedException {
    return pgbench.script(hot, clients, seconds);
  }

  private static Path script(Path file, String payer, int accounts) throws IOException {
    return Files.writeString(
        file,
        """
        \\set payer %s
        \\set payee random(2, %d)
        \\set minor random(1, 100)
        SELECT bench.transfer(:payer, :payee, :minor);
        """
            .formatted(payer, accounts));
  }
}
