package org.recourse.wallet.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.Scope;
import org.recourse.identity.WithScope;
import org.recourse.kernel.Page;
import org.recourse.wallet.Payment;
import org.recourse.wallet.TransactionFilter;
import org.recourse.wallet.Transactions;
import org.recourse.wallet.Transactions.MonthSum;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Lists a person's payments, on a page or as a file. */
@RestController
class TransactionController {
  private final Transactions transactions;

  TransactionController(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * One page.
   *
   * @param monthSums only when asked for
   */
  record ListView(
      List<PaymentView> data,
      @Nullable String nextCursor,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MonthSum> monthSums) {}

  @GetMapping("/api/v1/transactions")
  @WithScope(Scope.WALLET_READ)
  ListView list(
      @AuthenticationPrincipal Caller caller,
      @RequestParam(name = "wallet_id", required = false) @Nullable String walletId,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String type,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String direction,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "false") boolean sums) {
    TransactionFilter filter =
        new FilterParameters(walletId, q, type, state, direction, from, to).filter();
    Page<Payment> page = transactions.page(caller.person(), filter, Page.limit(limit), cursor);
    return new ListView(
        page.data().stream()
            .map(payment -> PaymentView.of(payment, caller.person(), null))
            .toList(),
        page.nextCursor(),
        sums ? transactions.monthSums(caller.person(), filter) : null);
  }

  /** All of them with the same filters as CSV, newest first, in UTF-8 with a byte order mark. */
  @GetMapping(value = "/api/v1/transactions.csv", produces = "text/csv")
  @WithScope(Scope.WALLET_READ)
  ResponseEntity<StreamingResponseBody> csv(
      @AuthenticationPrincipal Caller caller,
      @RequestParam(name = "wallet_id", required = false) @Nullable String walletId,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String type,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String direction,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to) {
    TransactionFilter filter =
        new FilterParameters(walletId, q, type, state, direction, from, to).filter();
    TransactionCsv csv = new TransactionCsv(transactions, caller.person(), filter);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"transactions.csv\"")
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .body(csv::write);
  }
}
