package org.recourse.wallet.web;

import org.jspecify.annotations.Nullable;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Money;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.kernel.Texts;
import org.recourse.wallet.FundingSourceId;
import org.recourse.wallet.RequestPayment;
import org.recourse.wallet.WalletId;
import org.recourse.wallet.internal.HandleMemory;

/**
 * What is asked for.
 *
 * @param type {@code transfer} with a payee and perhaps a note, or {@code top_up} with a funding
 *     source
 */
record PaymentBody(
    @Nullable String type,
    @Nullable String walletId,
    @Nullable Amount amount,
    @Nullable String currency,
    @Nullable PayeeBody payee,
    @Nullable String note,
    @Nullable String fundingSourceId) {

  record PayeeBody(@Nullable String handle) {}

  RequestPayment request(HandleMemory handles) {
    String type = Fields.required("type", type());
    WalletId wallet = WalletId.parse(Fields.required("wallet_id", walletId));
    if (amount == null) {
      throw Amount.invalid();
    }
    Money money =
        new Money(amount.minor(), CurrencyCode.parse(Fields.required("currency", currency)));
    return switch (type) {
      case "transfer" -> {
        foreign("funding_source_id", fundingSourceId, type);
        String handle = Fields.required("payee.handle", payee == null ? null : payee.handle());
        yield new RequestPayment.Transfer(wallet, money, handles.parse(handle), cleanNote());
      }
      case "top_up" -> {
        foreign("payee", payee, type);
        foreign("note", note, type);
        String source = Fields.required("funding_source_id", fundingSourceId);
        yield new RequestPayment.TopUp(wallet, money, FundingSourceId.parse(source));
      }
      default -> throw Fields.invalid("type", "Expected type to be transfer or top_up.");
    };
  }

  private @Nullable String cleanNote() {
    return note == null || note.isBlank()
        ? null
        : Texts.line("note", note, RequestPayment.Transfer.NOTE_CHARACTERS_MAX);
  }

  private static void foreign(String field, @Nullable Object value, String type) {
    if (value != null) {
      throw Problem.of(
              ProblemCode.UNKNOWN_FIELD,
              "Expected no " + field + " in a " + type + ". Leave it out.")
          .field(field, "unknown_field", "Not a field of a " + type + ".");
    }
  }
}
