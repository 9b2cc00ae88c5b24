package org.recourse.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;

/** What a {@code payment.*} event says, as far as it concerns the people in it. */
record PaymentNews(
    String paymentId,
    String type,
    long amount,
    CurrencyCode currency,
    Party payer,
    Party payee,
    Instant at) {

  /** One side; {@code personId} is null for a bank, {@code name} is as the other side sees it. */
  record Party(@Nullable String personId, String name) {

    @Nullable PersonId person() {
      return personId == null ? null : PersonId.parse(personId);
    }
  }

  Money money() {
    return new Money(amount, currency);
  }
}
