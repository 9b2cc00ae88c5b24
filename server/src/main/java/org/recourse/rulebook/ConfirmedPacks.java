package org.recourse.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The packs the product came with, and over them each version that came of a confirmation. They are
 * kept in memory, and read again when the count of confirmations says that there are others, on
 * whatever node they were made.
 */
@Component
class ConfirmedPacks implements Packs {
  private final List<Pack> shipped = ShippedPacks.read();
  private final ConfirmationRows rows;
  private volatile Known known;

  ConfirmedPacks(ConfirmationRows rows) {
    this.rows = rows;
    this.known = new Known(ConfirmationRows.Stamp.NONE, new ShelvedPacks(shipped));
  }

  private record Known(ConfirmationRows.Stamp stamp, ShelvedPacks packs) {}

  @Override
  public List<Pack> newest() {
    return fresh().newest();
  }

  @Override
  public Optional<Pack> forCountry(@Nullable String country) {
    return fresh().forCountry(country);
  }

  /** A version never changes, so one that is known needs no look. */
  @Override
  public Optional<Pack> find(String id, int version) {
    return known.packs().find(id, version).or(() -> fresh().find(id, version));
  }

  private ShelvedPacks fresh() {
    ConfirmationRows.Stamp stamp = rows.stamp();
    Known now = known;
    if (!now.stamp().equals(stamp)) {
      now = new Known(stamp, new ShelvedPacks(over(shipped, rows.all())));
      known = now;
    }
    return now.packs();
  }

  /** All versions; those of a shipped one follow each other in the order they were made. */
  static List<Pack> over(List<Pack> shipped, List<Confirmations.Made> confirmed) {
    List<Pack> all = new ArrayList<>();
    for (Pack base : shipped) {
      all.add(base);
      Pack newest = base;
      for (Confirmations.Made made : confirmed) {
        if (made.what().pack().equals(base.id())
            && made.version() == PackVersions.after(newest.version())) {
          newest = Confirming.at(newest, made.what(), made.version());
          all.add(newest);
        }
      }
    }
    return all;
  }
}
