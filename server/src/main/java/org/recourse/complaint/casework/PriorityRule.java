package org.recourse.complaint.casework;

import org.recourse.complaint.CaseKind;
import org.recourse.complaint.Priority;
import org.recourse.complaint.ProblemType;

/** How soon a new case deserves its turn, and why. A pure function, so it reads as a table. */
final class PriorityRule {
  private PriorityRule() {}

  /** A priority with its reason as a code, which the pages put into words. */
  record Ranked(Priority priority, String reason) {}

  static Ranked of(CaseKind kind, ProblemType problemType) {
    if (kind == CaseKind.FRAUD_REPORT) {
      return new Ranked(Priority.URGENT, "fraud_report");
    }
    return switch (problemType) {
      case NOT_ME, DECEIVED -> new Ranked(Priority.URGENT, "money_may_still_leave");
      case NOT_ARRIVED, WRONG_RECIPIENT, PAID_TWICE, WRONG_AMOUNT, TOP_UP_MISSING ->
          new Ranked(Priority.HIGH, "money_is_missing");
      case ACCOUNT_FROZEN, SIGN_IN -> new Ranked(Priority.HIGH, "locked_out");
      case DECLINED, REFUND_MISSING, FEES, STAFF, QUESTION, OTHER ->
          kind == CaseKind.ENQUIRY
              ? new Ranked(Priority.LOW, "enquiry")
              : new Ranked(Priority.NORMAL, "complaint");
    };
  }
}
