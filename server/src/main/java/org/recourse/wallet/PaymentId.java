package org.recourse.wallet;

import java.util.UUID;
import org.recourse.kernel.Ids;

/** A payment, and the ledger transfer that carries it out, as {@code pay_…}. */
public record PaymentId(UUID value) {
  private static final String PREFIX = "pay";

  public static PaymentId next() {
    return new PaymentId(Ids.next());
  }

  public static PaymentId parse(String text) {
    return new PaymentId(Ids.parse(PREFIX, text));
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
