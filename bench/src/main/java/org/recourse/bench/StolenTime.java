package org.recourse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Processor time that the host of a virtual machine gave to others from one moment on. With much of
 * it, times measured here say more of the host than of us. Linux only; zero elsewhere.
 */
final class StolenTime {
  private static final Path STAT = Path.of("/proc/stat");

  /** User, nice, system, idle, iowait, irq, softirq, steal: the rest is counted in these. */
  private static final int FIELDS = 8;

  private final long all;
  private final long stolen;

  private StolenTime(long all, long stolen) {
    this.all = all;
    this.stolen = stolen;
  }

  static StolenTime start() throws IOException {
    if (!Files.exists(STAT)) {
      return new StolenTime(0, 0);
    }
    String[] line = Files.readAllLines(STAT).getFirst().split(" +");
    List<Long> ticks = List.of(line).subList(1, FIELDS + 1).stream().map(Long::valueOf).toList();
    return new StolenTime(ticks.stream().mapToLong(Long::longValue).sum(), ticks.getLast());
  }

  /** Tells the share of all processors since the start. */
  void report() throws IOException {
    StolenTime now = start();
    double percent = now.all > all ? 100.0 * (now.stolen - stolen) / (now.all - all) : 0;
    Report.print("stolen_percent", String.format(java.util.Locale.ROOT, "%.1f", percent));
  }
}
