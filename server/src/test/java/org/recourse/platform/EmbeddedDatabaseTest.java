package org.recourse.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Tag("slow")
class EmbeddedDatabaseTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void is_durable_closed_to_strangers_and_used_without_power() throws Exception {
    try (Home home = Home.hold(folder, false);
        EmbeddedDatabase database = EmbeddedDatabase.in(home, "128MB")) {
      DatabaseRequirements.check(source(database));

      assertThat(single(database, "SELECT current_setting('listen_addresses')"))
          .isEqualTo("127.0.0.1");
      assertThat(single(database, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
          .isEqualTo(false);
      var stranger = new DriverManagerDataSource(database.url(), database.user(), "guess");
      assertThatThrownBy(stranger::getConnection).hasMessageContaining("password authentication");
    }
  }

  @Test
  void refuses_a_memory_that_is_no_size() throws Exception {
    try (Home home = Home.hold(folder, false)) {
      assertThatThrownBy(() -> EmbeddedDatabase.in(home, "half"))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("recourse.database.memory");
    }
  }

  @Test
  void keeps_pages_in_as_much_memory_as_it_is_told() throws Exception {
    try (Home home = Home.hold(folder, false);
        EmbeddedDatabase database = EmbeddedDatabase.in(home, "64MB")) {
      assertThat(single(database, "SELECT current_setting('shared_buffers')")).isEqualTo("64MB");
    }
  }

  @Test
  void a_killed_server_is_started_again_with_all_it_had_committed() throws Exception {
    try (Home home = Home.hold(folder, false);
        EmbeddedDatabase database = EmbeddedDatabase.in(home, "128MB")) {
      keepNote(database);

      postmaster().destroyForcibly();

      await()
          .atMost(PATIENCE)
          .ignoreExceptions()
          .until(() -> notes(database).equals(List.of("kept")));
    }
  }

  @Test
  void a_server_left_behind_by_a_killed_process_is_taken_over() throws Exception {
    Process other = otherProcess();

    other.destroyForcibly().waitFor();

    assertThat(postmaster().isAlive()).isTrue();
    assertThatNoteIsKept();
  }

  @Test
  void recovers_when_both_were_killed() throws Exception {
    Process other = otherProcess();
    ProcessHandle postmaster = postmaster();

    other.destroyForcibly().waitFor();
    postmaster.destroyForcibly();

    assertThatNoteIsKept();
  }

  @Test
  void a_second_instance_on_the_same_home_is_refused() throws Exception {
    Process other = otherProcess();

    assertThatThrownBy(() -> Home.hold(folder, false))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("another Recourse is running on it");

    other.destroy();
    other.waitFor();
  }

  private void assertThatNoteIsKept() throws Exception {
    try (Home home = Home.hold(folder, false);
        EmbeddedDatabase database = EmbeddedDatabase.in(home, "128MB")) {
      assertThat(notes(database)).containsExactly("kept");
    }
  }

  /** A JVM of its own that runs the database in the folder, with the note in it. */
  private Process otherProcess() throws Exception {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherInstance.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var lines = process.inputReader().lines().iterator();
    while (!lines.next().equals("ready")) {}
    return process;
  }

  static final class OtherInstance {
    public static void main(String[] args) throws Exception {
      try (Home home = Home.hold(Path.of(args[0]), false);
          EmbeddedDatabase database = EmbeddedDatabase.in(home, "128MB")) {
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(() -> {
                  try {
                    database.close();
                  } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                }));
        keepNote(database);
        System.out.println("ready");
        Thread.currentThread().join();
      }
    }
  }

  private static void keepNote(EmbeddedDatabase database) {
    JdbcClient jdbc = JdbcClient.create(source(database));
    jdbc.sql("CREATE TABLE note (text text)").update();
    jdbc.sql("INSERT INTO note VALUES ('kept')").update();
  }

  private static List<String> notes(EmbeddedDatabase database) {
    return JdbcClient.create(source(database))
        .sql("SELECT text FROM note")
        .query(String.class)
        .list();
  }

  private static Object single(EmbeddedDatabase database, String sql) {
    return JdbcClient.create(source(database)).sql(sql).query().singleValue();
  }

  private ProcessHandle postmaster() throws Exception {
    return Postmaster.of(folder.toRealPath()).process().orElseThrow();
  }

  private static DriverManagerDataSource source(EmbeddedDatabase database) {
    return new DriverManagerDataSource(database.url(), database.user(), database.password());
  }
}
