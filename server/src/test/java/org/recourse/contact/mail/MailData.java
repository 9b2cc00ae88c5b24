package org.recourse.contact.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Real messages of other people's collections, beside the project: {@code -Drecourse.mail.data}, or
 * {@code shared/data/mail} in a folder above. They are not part of it; without them the tests that
 * need them are skipped and say so.
 */
public final class MailData {
  private MailData() {}

  public static Optional<Path> folder(String name) {
    String named = System.getProperty("recourse.mail.data");
    if (named != null) {
      return Optional.of(Path.of(named).resolve(name));
    }
    return Stream.iterate(Path.of("").toAbsolutePath(), above -> above != null, Path::getParent)
        .map(above -> above.resolve("shared/data/mail").resolve(name))
        .filter(Files::isDirectory)
        .findFirst();
  }

  public static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
