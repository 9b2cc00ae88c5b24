package org.recourse.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a person reported lost. */
public record Losses(Set<Lost> things) {
  public static final Losses NONE = new Losses(Set.of());

  public Losses {
    things = Set.copyOf(things);
  }

  /** Reads what {@link #codes} wrote. */
  public static Losses of(Collection<String> codes) {
    return new Losses(
        codes.stream().map(code -> Lost.find(code).orElseThrow()).collect(Collectors.toSet()));
  }

  /** Both together. */
  public Losses and(Losses more) {
    return new Losses(
        Stream.concat(things.stream(), more.things.stream()).collect(Collectors.toSet()));
  }

  public boolean has(Lost thing) {
    return things.contains(thing);
  }

  public boolean isEmpty() {
    return things.isEmpty();
  }

  /** As they stand in answers and in the database. */
  public List<String> codes() {
    return things.stream().sorted().map(Lost::code).toList();
  }
}
