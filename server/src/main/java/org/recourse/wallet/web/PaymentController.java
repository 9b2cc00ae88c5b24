package org.recourse.wallet.web;

import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.PersonId;
import org.recourse.identity.Scope;
import org.recourse.identity.WithScope;
import org.recourse.wallet.IdempotencyKey;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentId;
import org.recourse.wallet.Payments;
import org.recourse.wallet.Payments.Answer;
import org.recourse.wallet.internal.HandleMemory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Pays, and tells what became of it. */
@RestController
class PaymentController {
  private final Payments payments;
  private final HandleMemory handles;

  PaymentController(Payments payments, HandleMemory handles) {
    this.payments = payments;
    this.handles = handles;
  }

  /** 201 when it is settled, 202 while it is not, 200 when it had been before. */
  @PostMapping("/api/v1/payments")
  @WithScope(Scope.PAYMENTS_WRITE)
  ResponseEntity<PaymentView> pay(
      @AuthenticationPrincipal Caller caller,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody PaymentBody body) {
    Answer answer = payments.pay(caller, IdempotencyKey.ofHeader(key), body.request(handles));
    Payment payment = answer.payment();
    ResponseEntity.BodyBuilder response = ResponseEntity.status(status(answer));
    if (answer.replayed()) {
      response.header("Idempotency-Replayed", "true");
    }
    return response.body(view(caller.person(), payment));
  }

  @GetMapping("/api/v1/payments/{id}")
  @WithScope(Scope.WALLET_READ)
  PaymentView get(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    return view(caller.person(), payments.get(caller.person(), PaymentId.parse(id)));
  }

  private PaymentView view(PersonId person, Payment payment) {
    return PaymentView.of(payment, person, payments.timeline(person, payment));
  }

  private static HttpStatus status(Answer answer) {
    if (!answer.payment().state().isFinal()) {
      return HttpStatus.ACCEPTED;
    }
    return answer.replayed() ? HttpStatus.OK : HttpStatus.CREATED;
  }
}
