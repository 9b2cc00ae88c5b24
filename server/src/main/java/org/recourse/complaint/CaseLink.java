package org.recourse.complaint;

import java.util.UUID;
import org.recourse.wallet.PaymentId;
import org.recourse.wallet.WalletId;

/** Something a case is about. */
public record CaseLink(LinkKind kind, UUID target) {

  public static CaseLink to(PaymentId payment) {
    return new CaseLink(LinkKind.PAYMENT, payment.value());
  }

  public static CaseLink to(WalletId wallet) {
    return new CaseLink(LinkKind.WALLET, wallet.value());
  }

  public static CaseLink to(CaseId other) {
    return new CaseLink(LinkKind.CASE, other.value());
  }

  /** The id of what it leads to, as people and programs see it. */
  public String targetText() {
    return switch (kind) {
      case PAYMENT -> new PaymentId(target).toString();
      case WALLET -> new WalletId(target).toString();
      case CASE -> new CaseId(target).toString();
    };
  }

  /** Reads a link back; {@code not_found} where the id is not one of that kind. */
  public static CaseLink parse(LinkKind kind, String target) {
    return switch (kind) {
      case PAYMENT -> to(PaymentId.parse(target));
      case WALLET -> to(WalletId.parse(target));
      case CASE -> to(CaseId.parse(target));
    };
  }
}
