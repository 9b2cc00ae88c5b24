package org.recourse.wallet.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.Scope;
import org.recourse.identity.WithScope;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Page;
import org.recourse.kernel.Texts;
import org.recourse.wallet.FundingSource;
import org.recourse.wallet.FundingSourceId;
import org.recourse.wallet.FundingSources;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Links bank accounts to top up from. Linking and unlinking is for signed-in people alone. */
@RestController
class FundingSourceController {
  private static final int HOLDER_CHARACTERS_MAX = 70;

  private final FundingSources sources;

  FundingSourceController(FundingSources sources) {
    this.sources = sources;
  }

  record LinkBody(@Nullable String accountNumber, @Nullable String holder) {}

  record SourceView(
      String id,
      String bankName,
      String maskedNumber,
      String holder,
      String state,
      List<String> allowedActions) {

    static SourceView of(FundingSource source) {
      return new SourceView(
          source.id().toString(),
          source.bankName(),
          source.maskedNumber(),
          source.holder(),
          "active",
          List.of("top_up", "remove"));
    }
  }

  /** 201 for a new link, 200 when the account is linked already. */
  @PostMapping("/api/v1/funding-sources")
  ResponseEntity<SourceView> link(
      @AuthenticationPrincipal Caller caller, @RequestBody LinkBody body) {
    String number = Fields.required("account_number", body.accountNumber()).replace(" ", "");
    if (!number.matches("[0-9]{10,19}")) {
      throw Fields.invalid("account_number", "Expected an account number of 10 to 19 digits.");
    }
    String holder =
        Texts.line("holder", Fields.required("holder", body.holder()), HOLDER_CHARACTERS_MAX);
    FundingSources.Linked linked = sources.link(caller.person(), number, holder);
    return ResponseEntity.status(linked.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(SourceView.of(linked.source()));
  }

  @GetMapping("/api/v1/funding-sources")
  @WithScope(Scope.WALLET_READ)
  Page<SourceView> list(@AuthenticationPrincipal Caller caller) {
    return new Page<>(sources.of(caller.person()).stream().map(SourceView::of).toList(), null);
  }

  @DeleteMapping("/api/v1/funding-sources/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    sources.remove(caller.person(), FundingSourceId.parse(id));
  }
}
