package org.recourse.complaint.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.ProblemType;
import org.recourse.complaint.casework.LikelyProblems;
import org.recourse.identity.Caller;
import org.recourse.kernel.Page;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentId;
import org.recourse.wallet.Payments;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What can be wrong, the likeliest first, with what need not be asked. */
@RestController
class ProblemTypeController {
  private final Payments payments;

  ProblemTypeController(Payments payments) {
    this.payments = payments;
  }

  /** One of them; {@code kind} is what the case will be. */
  record ProblemTypeView(String code, String kind, Known known) {}

  /** What we know of it already. */
  record Known(
      @Nullable String paymentId,
      @Nullable Long amount,
      @Nullable String currency,
      @Nullable String counterparty,
      @Nullable Instant at) {
    static final Known NOTHING = new Known(null, null, null, null, null);
  }

  @GetMapping("/api/v1/problem-types")
  Page<ProblemTypeView> list(
      @RequestParam(required = false) @Nullable String payment,
      @AuthenticationPrincipal Caller caller) {
    Payment about =
        payment == null ? null : payments.get(caller.person(), PaymentId.parse(payment));
    Known known = about == null ? Known.NOTHING : known(about, caller);
    List<ProblemType> types = LikelyProblems.of(about, caller.person());
    return new Page<>(
        types.stream()
            .map(type -> new ProblemTypeView(type.code(), type.kind().code(), known))
            .toList(),
        null);
  }

  private static Known known(Payment payment, Caller caller) {
    return new Known(
        payment.id().toString(),
        payment.amount().minor(),
        payment.amount().currency().name(),
        (payment.isIncomingFor(caller.person()) ? payment.payer() : payment.payee()).name(),
        payment.createdAt());
  }
}
