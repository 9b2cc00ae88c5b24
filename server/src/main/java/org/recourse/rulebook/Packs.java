package org.recourse.rulebook;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The packs the product came with, with what this house confirmed of them. */
public interface Packs {

  /** The newest version of each. */
  List<Pack> newest();

  /** The pack for customers of a country; none where we have no rules. */
  Optional<Pack> forCountry(@Nullable String country);

  /** One version, as a case keeps it. */
  Optional<Pack> find(String id, int version);
}
