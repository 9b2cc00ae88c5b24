package org.recourse.wallet.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.wallet.Decline;
import org.recourse.wallet.Party;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentState;
import org.recourse.wallet.PaymentStep;
import org.recourse.wallet.WalletId;

/** A payment as one of its two sides is shown it. */
record PaymentView(
    String id,
    String type,
    String state,
    String direction,
    long amount,
    String currency,
    @Nullable String walletId,
    Counterparty counterparty,
    @Nullable String note,
    @Nullable String declineCode,
    @Nullable String failureCode,
    @Nullable Map<String, Object> decline,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Long balanceAfter,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<PaymentStep> timeline,
    List<String> allowedActions) {

  /** A person, with name and masked handle; or a bank, with its name and the masked number. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Counterparty(
      @Nullable String name,
      @Nullable String handleMasked,
      @Nullable String bankName,
      @Nullable String maskedNumber) {

    static Counterparty of(Party party) {
      return party.person() == null
          ? new Counterparty(null, null, party.name(), party.handle())
          : new Counterparty(party.name(), party.handle(), null, null);
    }
  }

  /**
   * What this person sees.
   *
   * @param timeline null where a list shows it without
   */
  static PaymentView of(Payment payment, PersonId person, @Nullable List<PaymentStep> timeline) {
    boolean incoming = payment.isIncomingFor(person);
    Party own = incoming ? payment.payee() : payment.payer();
    Party other = incoming ? payment.payer() : payment.payee();
    WalletId wallet = own.wallet();
    Decline decline = payment.decline();
    return new PaymentView(
        payment.id().toString(),
        payment.type().code(),
        payment.state().code(),
        incoming ? "in" : "out",
        payment.amount().minor(),
        payment.amount().currency().name(),
        wallet == null ? null : wallet.toString(),
        Counterparty.of(other),
        payment.note(),
        decline == null ? null : decline.code(),
        payment.failureCode(),
        decline == null ? null : details(decline, payment.createdAt()),
        payment.createdAt(),
        payment.updatedAt(),
        own.balanceAfterMinor(),
        timeline,
        actions(payment, incoming));
  }

  private static Map<String, Object> details(Decline decline, Instant at) {
    return switch (decline) {
      case Decline.InsufficientFunds funds -> Map.of("short_by", funds.shortByMinor());
      case Decline.LimitExceeded limit ->
          limit
              .limit()
              .renewsAt(at)
              .<Map<String, Object>>map(renews ->
                  Map.of(
                      "limit",
                      limit.limit().code(),
                      "left",
                      limit.leftMinor(),
                      "renews_at",
                      renews))
              .orElse(Map.of("limit", limit.limit().code(), "left", limit.leftMinor()));
      case Decline.WalletClosed _, Decline.WalletFrozen _, Decline.PayeeUnavailable _ -> Map.of();
    };
  }

  private static List<String> actions(Payment payment, boolean incoming) {
    boolean own = payment.payer().person() == null || !incoming;
    return own
            && (payment.state() == PaymentState.DECLINED || payment.state() == PaymentState.FAILED)
        ? List.of("try_again")
        : List.of();
  }
}
