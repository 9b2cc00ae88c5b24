package org.recourse.complaint.casework;

import static org.recourse.complaint.ProblemType.ACCOUNT_FROZEN;
import static org.recourse.complaint.ProblemType.DECEIVED;
import static org.recourse.complaint.ProblemType.DECLINED;
import static org.recourse.complaint.ProblemType.FEES;
import static org.recourse.complaint.ProblemType.NOT_ARRIVED;
import static org.recourse.complaint.ProblemType.NOT_ME;
import static org.recourse.complaint.ProblemType.OTHER;
import static org.recourse.complaint.ProblemType.PAID_TWICE;
import static org.recourse.complaint.ProblemType.QUESTION;
import static org.recourse.complaint.ProblemType.REFUND_MISSING;
import static org.recourse.complaint.ProblemType.TOP_UP_MISSING;
import static org.recourse.complaint.ProblemType.WRONG_AMOUNT;
import static org.recourse.complaint.ProblemType.WRONG_RECIPIENT;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.ProblemType;
import org.recourse.identity.PersonId;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentType;

/** What is probably wrong with a payment, the likeliest first. A pure function of its state. */
public final class LikelyProblems {
  private LikelyProblems() {}

  public static List<ProblemType> of(@Nullable Payment payment, PersonId person) {
    Set<ProblemType> types =
        new LinkedHashSet<>(payment == null ? List.of() : likely(payment, person));
    if (payment == null) {
      types.addAll(List.of(ProblemType.values()));
    } else {
      types.addAll(List.of(NOT_ME, WRONG_AMOUNT, FEES, QUESTION, OTHER));
    }
    return new ArrayList<>(types);
  }

  private static List<ProblemType> likely(Payment payment, PersonId person) {
    boolean topUp = payment.type() == PaymentType.TOP_UP;
    if (!topUp && payment.isIncomingFor(person)) {
      return List.of(WRONG_AMOUNT, QUESTION, OTHER);
    }
    return switch (payment.state()) {
      case PROCESSING, UNKNOWN -> List.of(topUp ? TOP_UP_MISSING : NOT_ARRIVED);
      case SUCCEEDED ->
          topUp
              ? List.of(TOP_UP_MISSING, PAID_TWICE)
              : List.of(NOT_ARRIVED, NOT_ME, WRONG_RECIPIENT, PAID_TWICE, DECEIVED, WRONG_AMOUNT);
      case DECLINED -> List.of(DECLINED, ACCOUNT_FROZEN);
      case FAILED -> topUp ? List.of(TOP_UP_MISSING, DECLINED) : List.of(DECLINED);
      case REVERSED -> List.of(REFUND_MISSING, TOP_UP_MISSING);
    };
  }
}
