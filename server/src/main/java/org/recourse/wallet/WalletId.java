package org.recourse.wallet;

import java.util.UUID;
import org.recourse.kernel.Ids;

/** A wallet, as {@code wal_…}. */
public record WalletId(UUID value) {
  private static final String PREFIX = "wal";

  public static WalletId next() {
    return new WalletId(Ids.next());
  }

  public static WalletId parse(String text) {
    return new WalletId(Ids.parse(PREFIX, text));
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
