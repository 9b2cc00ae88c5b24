package org.recourse.complaint;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is wrong, as customers put it; the pages say it in their words. */
public enum ProblemType {
  /** A payment of mine that I did not make. */
  NOT_ME,
  /** Money left me and did not arrive. */
  NOT_ARRIVED,
  /** It went to somebody else than I meant. */
  WRONG_RECIPIENT,
  WRONG_AMOUNT,
  /** I paid twice. */
  PAID_TWICE,
  /** A payment was refused and should not have been. */
  DECLINED,
  /** Money was taken at my bank and is not in the wallet. */
  TOP_UP_MISSING,
  REFUND_MISSING,
  /** I was deceived into paying. */
  DECEIVED,
  /** My account is frozen or restricted. */
  ACCOUNT_FROZEN,
  SIGN_IN,
  FEES,
  /** How somebody of the staff treated me. */
  STAFF,
  /** Not unhappy, but asking. */
  QUESTION,
  OTHER;

  /** What a case of it is at first. Only who asks a question is not taken to complain. */
  public CaseKind kind() {
    return switch (this) {
      case NOT_ME, DECEIVED -> CaseKind.FRAUD_REPORT;
      case NOT_ARRIVED, WRONG_RECIPIENT, WRONG_AMOUNT, PAID_TWICE, TOP_UP_MISSING, REFUND_MISSING ->
          CaseKind.DISPUTE;
      case DECLINED, ACCOUNT_FROZEN, SIGN_IN, FEES, STAFF, OTHER -> CaseKind.COMPLAINT;
      case QUESTION -> CaseKind.ENQUIRY;
    };
  }

  /** As it stands in requests, answers and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static ProblemType of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public static Optional<ProblemType> find(String code) {
    return Stream.of(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
