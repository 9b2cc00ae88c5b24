package org.recourse.identity.factors;

import java.util.UUID;
import org.recourse.kernel.Ids;

/** An authenticator, as {@code fac_…}. */
public record FactorId(UUID value) {
  private static final String PREFIX = "fac";

  public static FactorId next() {
    return new FactorId(Ids.next());
  }

  public static FactorId parse(String text) {
    return new FactorId(Ids.parse(PREFIX, text));
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
