package org.recourse.wallet.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Page;
import org.recourse.wallet.KnownPayee;
import org.recourse.wallet.PayeeId;
import org.recourse.wallet.PayeeList;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whom a person has paid, and whom they trust with more. Only a session may handle them. */
@RestController
@RequestMapping("/api/v1/payees")
class PayeeListController {
  private final PayeeList payees;

  PayeeListController(PayeeList payees) {
    this.payees = payees;
  }

  /** A payee; name and handle are masked. */
  record KnownPayeeView(
      String id,
      String name,
      String handleMasked,
      Instant firstPaidAt,
      @Nullable Instant trustedAt,
      List<String> allowedActions) {

    static KnownPayeeView of(KnownPayee payee) {
      return new KnownPayeeView(
          payee.id().toString(),
          payee.name(),
          payee.handle(),
          payee.firstPaidAt(),
          payee.trustedAt(),
          List.of(payee.trustedAt() == null ? "trust" : "distrust", "remove"));
    }
  }

  @GetMapping
  Page<KnownPayeeView> list(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int rows = Page.limit(limit);
    return Page.of(
        payees.list(caller.person(), Cursor.uuid(cursor), rows + 1).stream()
            .map(KnownPayeeView::of)
            .toList(),
        rows,
        payee -> Cursor.of(PayeeId.parse(payee.id()).value()));
  }

  @PutMapping("/{id}/trust")
  KnownPayeeView trust(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    return KnownPayeeView.of(payees.trust(caller, PayeeId.parse(id)));
  }

  @DeleteMapping("/{id}/trust")
  KnownPayeeView distrust(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    return KnownPayeeView.of(payees.distrust(caller, PayeeId.parse(id)));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    payees.remove(caller, PayeeId.parse(id));
  }
}
