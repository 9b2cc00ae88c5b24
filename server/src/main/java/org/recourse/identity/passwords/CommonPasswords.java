package org.recourse.identity.passwords;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords so common that any guesser tries them first. */
final class CommonPasswords {
  private static final String FILE = "common-passwords.txt";

  private final Set<String> passwords;

  CommonPasswords() {
    try (InputStream file =
        Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(FILE), FILE)) {
      passwords =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("# "))
              .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In capitals or not; a list of the lower-case forms serves for both. */
  boolean contains(String password) {
    return passwords.contains(password.toLowerCase(Locale.ROOT));
  }
}
