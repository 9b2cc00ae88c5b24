package org.recourse.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a person reported lost: whole kinds ({@code phone}) and single factors by their ids
 * ({@code fac_…}). An id that is nobody's does no harm, for it can confirm nothing.
 *
 * @param things kinds and ids, sorted
 */
public record Losses(Set<String> things) {
  private static final Pattern FACTOR = Pattern.compile("[a-z]{3}_[0-9a-z]{26}");
  private static final Comparator<String> ORDER =
      Comparator.comparing(
              (String thing) -> Lost.find(thing).map(Enum::ordinal).orElse(Lost.values().length))
          .thenComparing(Comparator.naturalOrder());

  public static final Losses NONE = new Losses(Set.of());

  public Losses {
    things = Set.copyOf(things);
    if (!things.stream().allMatch(Losses::isThing)) {
      throw new IllegalArgumentException("Expected kinds of things and ids, but got others");
    }
  }

  /** Whether this names a kind of thing, or has the form of a factor's id. */
  public static boolean isThing(String text) {
    return Lost.find(text).isPresent() || FACTOR.matcher(text).matches();
  }

  public static Losses of(Collection<String> things) {
    return new Losses(Set.copyOf(things));
  }

  /** Both together. */
  public Losses and(Losses more) {
    return new Losses(
        Stream.concat(things.stream(), more.things.stream()).collect(Collectors.toSet()));
  }

  public boolean has(Lost kind) {
    return things.contains(kind.code());
  }

  /** Whether a factor of a kind is lost, by itself or with all of its kind. */
  public boolean has(Lost kind, String factorId) {
    return has(kind) || things.contains(factorId);
  }

  public boolean isEmpty() {
    return things.isEmpty();
  }

  /** As they stand in answers and in the database: kinds, then ids. */
  public List<String> texts() {
    return things.stream().sorted(ORDER).toList();
  }
}
