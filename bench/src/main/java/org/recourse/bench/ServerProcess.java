package org.recourse.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server as operators run it: a process of its own, with the launcher's memory settings. */
final class ServerProcess implements AutoCloseable {
  /** The tests of the whole house run with the bank simulator in the environment. */
  static final String DEMO_PARTS = "--recourse.allow-demo-parts=true";

  private static final String OPTIONS =
      System.getProperty(
          "recourse.server.options",
          "-Xmx256m -Xss512k -XX:+UseSerialGC -XX:MaxMetaspaceSize=160m"
              + " -XX:ReservedCodeCacheSize=64m --enable-native-access=ALL-UNNAMED");

  private final Process process;
  private final int port;

  private ServerProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it and waits until it is ready. Its error stream goes to a file in the home. */
  static ServerProcess start(Path home) throws IOException {
    return start(home, List.of());
  }

  /** Starts another node, with a home of its own, on the database of the first. */
  static ServerProcess beside(Path home, Endpoint database) throws IOException {
    return start(
        home,
        List.of(
            "--spring.datasource.url=" + database.jdbcUrl(),
            "--spring.datasource.username=" + database.user(),
            "--spring.datasource.password=" + database.password()));
  }

  static ServerProcess start(Path home, List<String> arguments) throws IOException {
    int port = freePort();
    List<String> command = new ArrayList<>(List.of(Java.program()));
    command.addAll(List.of(OPTIONS.split(" ")));
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            "org.recourse.Recourse",
            "--server.port=" + port,
            "--recourse.home=" + home,
            DEMO_PARTS));
    command.addAll(arguments);
    File log = home.resolve("server.log").toFile();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log)).start();
    ServerProcess server = new ServerProcess(process, port);
    server.awaitReady(log);
    return server;
  }

  int port() {
    return port;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** SIGKILL: no code of the server runs any more. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void awaitReady(File log) throws IOException {
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder said = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith("Recourse is ready")) {
        Thread.ofVirtual().start(() -> drain(output));
        return;
      }
      said.append(line).append('\n');
    }
    throw new BenchFailed("Expected the server to start, but it said:\n" + said + "See " + log);
  }

  private static void drain(BufferedReader output) {
    try {
      while (output.readLine() != null) {
        // What it logs meanwhile is of no interest; a full pipe would stop it.
      }
    } catch (IOException e) {
      // It ended.
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
