package org.recourse.tidy;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files people write in this repository, named from its top folder. */
record Sources(Path root) {
  /** Also this package, whose examples break the rules on purpose. */
  private static final Set<String> NOT_OURS =
      Set.of(
          ".git", "target", "node_modules", "dist", "coverage", "recourse-data", "public", "tidy");

  /** Written by a program from the API's description. */
  private static final String GENERATED = "shared/api/schema.d.ts";

  static Sources ofThisRepository() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return new Sources(folder);
  }

  List<String> files() throws IOException {
    List<String> files = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean ours = !NOT_OURS.contains(String.valueOf(folder.getFileName()));
            return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!file.endsWith(GENERATED)) {
              files.add(root.relativize(file).toString().replace('\\', '/'));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files.stream().sorted().toList();
  }

  Stream<String> lines(String file) throws IOException {
    return Files.readAllLines(root.resolve(file)).stream();
  }
}
