package org.recourse.wallet;

import java.util.UUID;
import org.recourse.kernel.Ids;

/** A bank account to top up from, as {@code src_…}. */
public record FundingSourceId(UUID value) {
  private static final String PREFIX = "src";

  public static FundingSourceId next() {
    return new FundingSourceId(Ids.next());
  }

  public static FundingSourceId parse(String text) {
    return new FundingSourceId(Ids.parse(PREFIX, text));
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
