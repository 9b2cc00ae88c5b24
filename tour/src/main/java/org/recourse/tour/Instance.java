package org.recourse.tour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A server of the tour's own, as a child process on free ports and in a home that goes away. */
final class Instance implements AutoCloseable {
  private static final Pattern READY = Pattern.compile("ready at (http://localhost:\\d+)");
  private static final Pattern MAIL = Pattern.compile("SMTP [\\d.]+:(\\d+), IMAP [\\d.]+:(\\d+)");
  private static final Duration READY_WITHIN = Duration.ofMinutes(4);

  private final InstanceSettings settings;
  private final Path folder;
  private final Path home;
  private Duration ahead = Duration.ZERO;
  private Process process;
  private URI address;
  private MailPorts mail;

  private Instance(InstanceSettings settings) throws Exception {
    this.settings = settings;
    this.folder = Files.createTempDirectory("recourse-tour");
    this.home = folder.resolve("home");
    this.process = launch();
    Ready ready = ready();
    this.address = ready.address();
    this.mail = ready.mail();
  }

  /** Where a mail program finds the mail server the instance brings along. */
  record MailPorts(int smtp, int imap) {}

  private record Ready(URI address, MailPorts mail) {}

  static Instance start(InstanceSettings settings) throws Exception {
    return new Instance(settings);
  }

  URI address() {
    return address;
  }

  MailPorts mail() {
    return mail;
  }

  /** Ends the server as a power cut would, without a word. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  void startAgain() throws Exception {
    process = launch();
    Ready ready = ready();
    address = ready.address();
    mail = ready.mail();
  }

  /** Ends it and starts it again some time later, as its clock says. */
  void startLater(Duration later) throws Exception {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      kill();
    }
    ahead = ahead.plus(later);
    startAgain();
  }

  /** What time it is for the server. */
  Instant now() {
    return Instant.now().plus(ahead);
  }

  /** A connection to its books, with the server's own role. */
  Connection books() throws SQLException, IOException {
    InstanceSettings.Datasource external = settings.external();
    if (external != null) {
      return DriverManager.getConnection(external.url(), external.user(), external.password());
    }
    String port = Files.readString(home.resolve("database.port")).strip();
    String secret = Files.readString(home.resolve("database.secret")).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/recourse", "recourse", secret);
  }

  private Process launch() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx192m", "-Xss512k", "-XX:+UseSerialGC"));
    command.addAll(settings.javaOptions());
    command.addAll(List.of("-jar", settings.serverJar().toString()));
    command.addAll(
        List.of(
            "--server.port=0",
            "--recourse.home=" + home,
            "--recourse.bank-simulator.jar=" + settings.bankJar(),
            "--recourse.demo.outbox=true",
            "--recourse.allow-demo-parts=true",
            "--recourse.clock-ahead=" + ahead.toSeconds() + "s",
            "--recourse.demo.mail=true",
            "--recourse.mail.address=" + Mailboxes.HOUSE,
            "--recourse.mail.others=no-reply@tour.recourse.test",
            "--recourse.delivery.from=Recourse <no-reply@tour.recourse.test>"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
    InstanceSettings.Datasource external = settings.external();
    if (external != null) {
      builder.environment().put("SPRING_DATASOURCE_URL", external.url());
      builder.environment().put("SPRING_DATASOURCE_USERNAME", external.user());
      builder.environment().put("SPRING_DATASOURCE_PASSWORD", external.password());
    }
    Process started = builder.start();
    // Whatever ends the tour ends its server.
    Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
    return started;
  }

  private Ready ready() throws Exception {
    CompletableFuture<Ready> ready = new CompletableFuture<>();
    Process started = process;
    Thread.ofVirtual().start(() -> listen(started, ready));
    return ready.get(READY_WITHIN.toSeconds(), TimeUnit.SECONDS);
  }

  private void listen(Process started, CompletableFuture<Ready> ready) {
    StringBuilder said = new StringBuilder();
    URI web = null;
    MailPorts ports = null;
    try (BufferedReader lines = started.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.append(line).append('\n');
        Files.writeString(
            folder.resolve("server.log"),
            line + "\n",
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
        Matcher page = READY.matcher(line);
        web = page.find() ? URI.create(page.group(1)) : web;
        Matcher post = MAIL.matcher(line);
        ports = post.find() ? new MailPorts(number(post, 1), number(post, 2)) : ports;
        if (web != null && ports != null) {
          ready.complete(new Ready(web, ports));
        }
      }
    } catch (IOException e) {
      said.append(e);
    }
    ready.completeExceptionally(new IOException("the server ended and said\n" + said));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** What the server has written to its log. */
  String log() throws IOException {
    return Files.readString(folder.resolve("server.log"));
  }

  @Override
  public void close() throws Exception {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Instance::delete);
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
