package org.recourse.rulebook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds packs among those it was given. */
record ShelvedPacks(List<Pack> all) implements Packs {
  ShelvedPacks {
    all = List.copyOf(all);
  }

  @Override
  public List<Pack> newest() {
    return all.stream().filter(pack -> newest(pack.id()).equals(Optional.of(pack))).toList();
  }

  @Override
  public Optional<Pack> forCountry(@Nullable String country) {
    return country == null
        ? Optional.empty()
        : newest().stream().filter(pack -> pack.countries().contains(country)).findFirst();
  }

  @Override
  public Optional<Pack> find(String id, int version) {
    return all.stream()
        .filter(pack -> pack.id().equals(id) && pack.version() == version)
        .findFirst();
  }

  private Optional<Pack> newest(String id) {
    return all.stream()
        .filter(pack -> pack.id().equals(id))
        .max(Comparator.comparingInt(pack -> PackVersions.place(pack.version())));
  }
}
