package org.recourse.rails;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The bank simulator as a child process, which ends with this one. Started with the application,
 * when the home is surely held, and waited for at the first call; started again if it has died.
 */
final class BankSimulatorProcess implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(BankSimulatorProcess.class);
  private static final Pattern READY = Pattern.compile("ready at (http://127\\.0\\.0\\.1:\\d+)");
  private static final int READY_SECONDS_MAX = 15;

  private final Path jar;
  private final Path home;
  private @Nullable Process process;
  private CompletableFuture<URI> address = new CompletableFuture<>();

  BankSimulatorProcess(Path jar, Path home) {
    this.jar = jar;
    this.home = home.toAbsolutePath();
  }

  @Override
  public synchronized void start() {
    try {
      if (!isRunning()) {
        process = launch();
      }
    } catch (IOException e) {
      LOG.warn("The bank simulator did not start", e);
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return process != null && process.isAlive();
  }

  /** Before the first request can come in, and until the last has gone. */
  @Override
  public int getPhase() {
    return 0;
  }

  synchronized URI address() {
    try {
      if (!isRunning()) {
        LOG.warn("The bank simulator has ended; starting it again");
        address = new CompletableFuture<>();
        process = launch();
      }
      return address.get(READY_SECONDS_MAX, TimeUnit.SECONDS);
    } catch (IOException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the bank simulator did not start; see bank.log", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the bank simulator starts", e);
    }
  }

  private Process launch() throws IOException {
    Files.createDirectories(home);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx16m",
            "-Xss256k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-jar",
            jar.toString(),
            "--port",
            "0",
            "--home",
            home.toString(),
            "--parent-pid",
            String.valueOf(ProcessHandle.current().pid()));
    File log = home.resolve("bank.log").toFile();
    Process started =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log)).start();
    CompletableFuture<URI> ready = address;
    Thread.ofVirtual().name("bank-simulator-output").start(() -> listen(started, ready));
    return started;
  }

  /** Reads to the end, so that the child never waits for a full pipe. */
  private static void listen(Process process, CompletableFuture<URI> ready) {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher matcher = READY.matcher(line);
        if (matcher.find()) {
          ready.complete(URI.create(matcher.group(1)));
        }
      }
    } catch (IOException e) {
      LOG.debug("The bank simulator's output ended", e);
    }
    ready.completeExceptionally(new IOException("it ended"));
  }

  @Override
  public synchronized void stop() {
    if (process != null) {
      process.destroy();
    }
  }
}
