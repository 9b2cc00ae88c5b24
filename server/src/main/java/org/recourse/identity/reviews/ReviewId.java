package org.recourse.identity.reviews;

import java.util.UUID;
import org.recourse.kernel.Ids;

/** A review, as {@code rvw_…}. */
public record ReviewId(UUID value) {
  private static final String PREFIX = "rvw";

  static ReviewId next() {
    return new ReviewId(Ids.next());
  }

  public static ReviewId parse(String text) {
    return new ReviewId(Ids.parse(PREFIX, text));
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
