package org.recourse.wallet.internal;

import java.util.List;
import java.util.function.Supplier;
import org.recourse.identity.PersonId;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentState;
import org.recourse.wallet.PaymentStep;
import org.recourse.wallet.PaymentType;

/** Tells a payment's story. A transfer's follows from its row; only longer ones have rows. */
final class Timeline {
  private Timeline() {}

  static List<PaymentStep> of(
      PersonId person, Payment payment, Supplier<List<PaymentStep>> recorded) {
    if (payment.state() == PaymentState.DECLINED) {
      return List.of(
          new PaymentStep("requested", payment.createdAt(), null),
          new PaymentStep(
              "declined",
              payment.updatedAt(),
              payment.decline() == null ? null : payment.decline().code()));
    }
    if (payment.type() == PaymentType.TOP_UP) {
      return recorded.get();
    }
    if (payment.isIncomingFor(person)) {
      return List.of(new PaymentStep("received", payment.updatedAt(), null));
    }
    PaymentStep requested = new PaymentStep("requested", payment.createdAt(), null);
    PaymentStep checked = new PaymentStep("checked", payment.createdAt(), null);
    return payment.state() == PaymentState.SUCCEEDED
        ? List.of(
            requested,
            checked,
            new PaymentStep("posted", payment.updatedAt(), null),
            new PaymentStep("received", payment.updatedAt(), null))
        : List.of(requested, checked);
  }
}
