package org.recourse.wallet.internal;

import java.util.UUID;
import org.recourse.wallet.Payment;

/** A payment with the names it is known by: the hash of person and key, and that of its content. */
public record Intent(Payment payment, UUID idempotency, UUID fingerprint) {
  Intent with(Payment later) {
    return new Intent(later, idempotency, fingerprint);
  }
}
