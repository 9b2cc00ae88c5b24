package org.recourse.wallet.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.Handle;
import org.recourse.identity.Scope;
import org.recourse.identity.WithScope;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Fields;
import org.recourse.wallet.Payees;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Shows whom one is about to pay. */
@RestController
class PayeeController {
  private final Payees payees;

  PayeeController(Payees payees) {
    this.payees = payees;
  }

  /**
   * Whom to look up.
   *
   * @param currency what one wants to pay in; only checked, the answer lists all of the payee's
   */
  record LookupBody(@Nullable String handle, @Nullable String currency) {}

  record PayeeView(String handle, String maskedName, List<CurrencyCode> currencies) {}

  record LookupView(PayeeView payee) {}

  @PostMapping("/api/v1/payee-lookups")
  @WithScope(Scope.PAYMENTS_WRITE)
  LookupView lookUp(@AuthenticationPrincipal Caller caller, @RequestBody LookupBody body) {
    if (body.currency() != null) {
      CurrencyCode.parse(body.currency());
    }
    Handle handle = Handle.parse(Fields.required("handle", body.handle()));
    Payees.Payee payee = payees.lookUp(caller.person(), handle);
    return new LookupView(
        new PayeeView(payee.handle().text(), payee.maskedName(), payee.currencies()));
  }
}
