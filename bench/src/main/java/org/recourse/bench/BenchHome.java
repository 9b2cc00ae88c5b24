package org.recourse.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder a benchmark works in: made anew each time, and deleted afterwards. */
final class BenchHome {
  private BenchHome() {}

  static Path fresh(Path folder) throws IOException {
    if (Files.exists(folder)) {
      if (!Files.exists(folder.resolve("recourse.lock"))) {
        throw new BenchFailed(
            "Expected "
                + folder
                + " not to exist, or to be left by an earlier benchmark, but it"
                + " is something else. Name another folder with --home.");
      }
      requireFree(folder);
      delete(folder);
    }
    return Files.createDirectories(folder);
  }

  /** What another one works with is not to be deleted under its hands. */
  private static void requireFree(Path folder) throws IOException {
    try (FileChannel file =
            FileChannel.open(folder.resolve("recourse.lock"), StandardOpenOption.WRITE);
        FileLock lock = file.tryLock()) {
      if (lock == null) {
        throw new BenchFailed(
            "Expected "
                + folder
                + " to be free, but a Recourse works with it. Wait for it to end, or name"
                + " another folder with --home.");
      }
    }
  }

  static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
