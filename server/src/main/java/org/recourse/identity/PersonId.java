package org.recourse.identity;

import java.util.UUID;
import org.recourse.kernel.Ids;

/** A person, as {@code per_…}. */
public record PersonId(UUID value) {
  private static final String PREFIX = "per";

  public static PersonId next() {
    return new PersonId(Ids.next());
  }

  public static PersonId parse(String text) {
    return new PersonId(Ids.parse(PREFIX, text));
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
