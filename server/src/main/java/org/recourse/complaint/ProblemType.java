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
  OTHER;

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
