package org.recourse.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Packs in the classpath: one file each, named here, so that none is forgotten silently. */
final class ShippedPacks {
  private static final List<String> FILES = List.of("cn-nonbank.1.json", "eu-psd2.1.json");

  private ShippedPacks() {}

  static List<Pack> read() {
    return FILES.stream().map(ShippedPacks::read).toList();
  }

  private static Pack read(String file) {
    try (InputStream data =
        new ClassPathResource("org/recourse/rulebook/" + file).getInputStream()) {
      return RulebookJson.MAPPER.readValue(data, Pack.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
