package org.recourse.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL process that holds a data folder, be it ours or one a killed run left behind. */
record Postmaster(ProcessHandle process) {
  private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
  private static final int STOP_SECONDS_MAX = 30;

  static Optional<Postmaster> in(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String pid = Files.readAllLines(file).getFirst().strip();
    // A number may have been given to another program since: only a postgres is meant.
    return ProcessHandle.of(Long.parseLong(pid))
        .filter(process -> process.info().command().orElse("").endsWith("postgres"))
        .map(Postmaster::new);
  }

  CompletableFuture<ProcessHandle> ended() {
    return process.onExit();
  }

  /** Stops it fast and waits: SIGINT, for SIGTERM would wait for whoever is still connected. */
  void stop() {
    LOG.warn("A PostgreSQL left behind by an earlier run (process {}) is stopped", process.pid());
    try {
      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start();
      ended().get(STOP_SECONDS_MAX, TimeUnit.SECONDS);
    } catch (IOException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("PostgreSQL " + process.pid() + " does not stop", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
