package org.recourse.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Packs in the classpath: one file each, named here, so that none is forgotten silently. */
@Component
class ShippedPacks implements Packs {
  private static final List<String> FILES = List.of("cn-nonbank.1.json", "eu-psd2.1.json");

  private final List<Pack> packs = FILES.stream().map(ShippedPacks::read).toList();

  @Override
  public List<Pack> newest() {
    return packs.stream().filter(pack -> newest(pack.id()).equals(Optional.of(pack))).toList();
  }

  @Override
  public Optional<Pack> forCountry(@Nullable String country) {
    return country == null
        ? Optional.empty()
        : newest().stream().filter(pack -> pack.countries().contains(country)).findFirst();
  }

  @Override
  public Optional<Pack> find(String id, int version) {
    return packs.stream()
        .filter(pack -> pack.id().equals(id) && pack.version() == version)
        .findFirst();
  }

  private Optional<Pack> newest(String id) {
    return packs.stream()
        .filter(pack -> pack.id().equals(id))
        .max(Comparator.comparingInt(Pack::version));
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
