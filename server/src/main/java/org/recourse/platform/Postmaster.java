package org.recourse.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL processes of one home. They run programs unpacked inside the home, so whatever
 * runs from there is ours, even when a killed run left it behind.
 */
final class Postmaster {
  private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
  private static final int STOP_SECONDS_MAX = 30;

  private final Path pidFile;
  private final Path binaries;

  private Postmaster(Path pidFile, Path binaries) {
    this.pidFile = pidFile;
    this.binaries = binaries;
  }

  static Postmaster of(Path home) {
    return new Postmaster(
        home.resolve(EmbeddedDatabase.DATA).resolve("postmaster.pid"),
        home.resolve(EmbeddedDatabase.BINARIES));
  }

  /** The main process, if one is running. */
  Optional<ProcessHandle> process() throws IOException {
    return named().filter(this::ours);
  }

  /**
   * Clears the way for a new server: stops what still runs and waits until all of it is gone, for a
   * new one beside the old one's last child would spoil the data. Then a lock file that names a
   * zombie, or a number that another program got since, means nothing and goes too.
   */
  void clear() throws IOException {
    Optional<ProcessHandle> left = process();
    if (left.isPresent()) {
      LOG.warn(
          "A PostgreSQL left behind by an earlier run (process {}) is stopped", left.get().pid());
      // SIGINT is PostgreSQL's fast stop; SIGTERM would wait for whoever is still connected.
      new ProcessBuilder("kill", "-INT", String.valueOf(left.get().pid())).start();
    }
    List<ProcessHandle> all = ProcessHandle.allProcesses().filter(this::ours).toList();
    for (ProcessHandle process : all) {
      awaitEnd(process);
    }
    if (named().isPresent()) {
      Files.delete(pidFile);
    }
  }

  private Optional<ProcessHandle> named() throws IOException {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()));
  }

  /** A zombie has no program any more, so it is not ours. */
  private boolean ours(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(Path::of)
        .filter(path -> path.startsWith(binaries))
        .isPresent();
  }

  private void awaitEnd(ProcessHandle process) throws IOException {
    try {
      for (int second = 0; second < STOP_SECONDS_MAX && ours(process); second++) {
        try {
          process.onExit().get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
          LOG.debug("Process {} is still there", process.pid());
        }
      }
    } catch (InterruptedException | ExecutionException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while PostgreSQL stopped", e);
    }
    if (ours(process)) {
      throw new IOException("the PostgreSQL process " + process.pid() + " does not stop");
    }
  }
}
