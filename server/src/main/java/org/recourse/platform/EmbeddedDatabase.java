package org.recourse.platform;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL 18 inside the home folder: loopback only, with passwords, and durable. It is for
 * trying and for small sites. A server that a crash left behind is stopped first, and one that dies
 * under us is started again on the same port.
 */
final class EmbeddedDatabase implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

  /** The folder inside the home; its name carries the major version. */
  static final String DATA = "pg18";

  static final String BINARIES = "pg18-binaries";

  private static final String NAME = "recourse";
  private static final Pattern MEMORY = Pattern.compile("[1-9]\\d{0,5}(MB|GB)");

  private final Home home;
  private final String memory;
  private final Path superuserSecret;
  private final Path roleSecret;
  private final Postmaster postmaster;
  private final int port;
  private volatile boolean closing;
  private EmbeddedPostgres server;

  private EmbeddedDatabase(Home home, String memory) throws IOException {
    this.home = home;
    this.memory = memory;
    this.superuserSecret = home.secret("database-superuser.secret");
    this.roleSecret = home.secret("database.secret");
    this.postmaster = Postmaster.of(home.resolve(""));
    postmaster.clear();
    this.port = port();
    this.server = start();
  }

  /** Starts it in a home; the memory, such as {@code 128MB}, is what it keeps pages in. */
  static EmbeddedDatabase in(Home home, String memory) throws IOException {
    if (!MEMORY.matcher(memory).matches()) {
      throw new StartRefused(
          "Expected recourse.database.memory to be a size, but it is '" + memory + "'.",
          "Give it as PostgreSQL writes sizes, such as 128MB or 4GB.");
    }
    try {
      EmbeddedDatabase database = new EmbeddedDatabase(home, memory);
      DatabaseRole.create(database.server.getPostgresDatabase(), NAME, database.password());
      database.watch();
      return database;
    } catch (IOException | IllegalStateException e) {
      throw new StartRefused(
          "Expected to start the embedded PostgreSQL in "
              + home.resolve(DATA)
              + ", but: "
              + e.getMessage(),
          "Look at postgresql.log in the home. As root the command `unshare` is needed (package "
              + "util-linux). Or set SPRING_DATASOURCE_URL to a PostgreSQL of your own.");
    }
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
  }

  String user() {
    return NAME;
  }

  String password() {
    return read(roleSecret);
  }

  @Override
  public synchronized void close() throws IOException {
    closing = true;
    server.close();
  }

  private EmbeddedPostgres start() throws IOException {
    ProcessBuilder.Redirect log =
        ProcessBuilder.Redirect.appendTo(home.resolve("postgresql.log").toFile());
    return EmbeddedPostgres.builder()
        .setRegisterShutdownHook(false)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setDataDirectory(data())
        .setCleanDataDirectory(false)
        // The library unpacks once for each resolver, wherever the first wanted it.
        .setPgBinaryResolver(new OwnBinaries())
        .setOverrideWorkingDirectory(home.resolve(BINARIES).toFile())
        .setPort(port)
        .setLocaleConfig("locale", "C.UTF-8")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setLocaleConfig("encoding", "UTF8")
        .setLocaleConfig("auth", "scram-sha-256")
        .setLocaleConfig("pwfile", superuserSecret.toString())
        .setConnectConfig("password", read(superuserSecret))
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("max_connections", "60")
        .setServerConfig("shared_buffers", memory)
        .setServerConfig("max_wal_size", "2GB")
        .setErrorRedirector(log)
        .setOutputRedirector(log)
        .start();
  }

  private static final class OwnBinaries implements PgBinaryResolver {
    @Override
    public InputStream getPgBinary(String system, String machine) throws IOException {
      return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
    }
  }

  private void watch() throws IOException {
    ProcessHandle process =
        postmaster.process().orElseThrow(() -> new IOException("the server ended at once"));
    Thread.ofVirtual()
        .name("embedded-database-watch")
        .start(() -> {
          process.onExit().join();
          restart();
        });
  }

  private synchronized void restart() {
    if (closing) {
      return;
    }
    LOG.error("The embedded PostgreSQL ended unexpectedly; starting it again on port {}", port);
    try {
      server.close();
    } catch (IOException | IllegalStateException e) {
      LOG.debug("Clearing up after the ended server", e);
    }
    try {
      postmaster.clear();
      server = start();
      watch();
      LOG.warn("The embedded PostgreSQL runs again");
    } catch (IOException | IllegalStateException e) {
      LOG.error("The embedded PostgreSQL did not start again; stopping. Start Recourse anew", e);
      Thread.ofPlatform().start(() -> System.exit(70));
    }
  }

  private int port() throws IOException {
    Path file = home.resolve("database.port");
    if (Files.exists(file)) {
      int remembered = Integer.parseInt(read(file));
      if (free(remembered)) {
        return remembered;
      }
    }
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Files.writeString(file, String.valueOf(socket.getLocalPort()));
      return socket.getLocalPort();
    }
  }

  private static boolean free(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private Path data() {
    return home.resolve(DATA);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
