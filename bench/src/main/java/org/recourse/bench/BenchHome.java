package org.recourse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
      delete(folder);
    }
    return Files.createDirectories(folder);
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
