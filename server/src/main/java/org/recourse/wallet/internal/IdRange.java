package org.recourse.wallet.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.recourse.kernel.Problem;
import org.recourse.wallet.PaymentId;

/** The payment ids that begin with what was typed: {@code pay_01jd…}. */
record IdRange(UUID from, UUID to) {
  private static final String PREFIX = "pay_";
  private static final int LENGTH = PREFIX.length() + 26;

  static Optional<IdRange> of(String typed) {
    String text = typed.toLowerCase(Locale.ROOT);
    if (!text.startsWith(PREFIX) || text.length() > LENGTH) {
      return Optional.empty();
    }
    int open = LENGTH - text.length();
    // A first digit above 7 would not fit into 128 bits.
    String last = open == 26 ? "7" + "z".repeat(25) : "z".repeat(open);
    try {
      return Optional.of(
          new IdRange(
              PaymentId.parse(text + "0".repeat(open)).value(),
              PaymentId.parse(text + last).value()));
    } catch (Problem notAnId) {
      return Optional.empty();
    }
  }
}
