package org.recourse.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processor time that the database and this process have used, their ended children included. Tells
 * what one operation costs even where other programs disturb the clock. Linux only; zero elsewhere,
 * and without a database of this machine's own.
 */
final class Cpu {
  private static final Path PROCESSES = Path.of("/proc");
  private static final double TICKS_PER_SECOND = 100;

  private final long postmaster;

  private Cpu(long postmaster) {
    this.postmaster = postmaster;
  }

  static Cpu of(Path home) throws IOException {
    Path file = home.resolve("pg18/postmaster.pid");
    boolean known = Files.exists(file) && Files.isDirectory(PROCESSES);
    return new Cpu(known ? Long.parseLong(Files.readAllLines(file).getFirst().strip()) : 0);
  }

  double databaseSeconds() throws IOException {
    if (postmaster == 0) {
      return 0;
    }
    double seconds = 0;
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
      for (Path process : processes) {
        seconds += seconds(process, postmaster);
      }
    }
    return seconds;
  }

  /** This process and the children it has waited for. */
  static double ownSeconds() throws IOException {
    Path self = PROCESSES.resolve("self");
    return Files.exists(self) ? ticks(stat(self)) / TICKS_PER_SECOND : 0;
  }

  /** The process's time if it is that one or its child. */
  private static double seconds(Path process, long parent) {
    try {
      String[] stat = stat(process);
      boolean counts =
          process.getFileName().toString().equals(String.valueOf(parent))
              || stat[1].equals(String.valueOf(parent));
      return counts ? ticks(stat) / TICKS_PER_SECOND : 0;
    } catch (IOException e) {
      return 0; // It ended meanwhile.
    }
  }

  /** User and system time, with those of ended children. */
  private static long ticks(String[] stat) {
    long ticks = 0;
    for (int i = 11; i <= 14; i++) {
      ticks += Long.parseLong(stat[i]);
    }
    return ticks;
  }

  /** The fields of proc(5) from the third on: the second may hold spaces. */
  private static String[] stat(Path process) throws IOException {
    String line = Files.readString(process.resolve("stat"));
    return line.substring(line.lastIndexOf(')') + 2).split(" ");
  }
}
