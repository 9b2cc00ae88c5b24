package org.recourse.complaint.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.OpenCase;
import org.recourse.complaint.ProblemType;
import org.recourse.conversation.Attachment;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Texts;
import org.recourse.wallet.PaymentId;

/** Reads what customers send about their cases. */
final class OwnCaseBodies {
  /** What people type is less than what a mail may hold. */
  static final int TEXT_MAX = 5_000;

  private OwnCaseBodies() {}

  /** Opens a case; the words may be left out where a payment says it all. */
  record NewCase(
      @Nullable String problemType,
      @Nullable String paymentId,
      @Nullable String text,
      @Nullable String wanted,
      @Nullable List<@Nullable SentFile> attachments) {

    ProblemType readProblem() {
      return ProblemType.find(Fields.required("problem_type", problemType))
          .orElseThrow(() -> Fields.invalid("problem_type", "Expected one of GET /problem-types."));
    }

    @Nullable PaymentId readPayment() {
      return paymentId == null ? null : PaymentId.parse(paymentId);
    }

    String readText() {
      if (text == null || text.isBlank()) {
        if (paymentId == null && (attachments == null || attachments.isEmpty())) {
          throw Fields.invalid(
              "text", "Expected what happened in your words, since no payment says it.");
        }
        return "";
      }
      return Texts.lines("text", text, TEXT_MAX);
    }

    @Nullable String readWanted() {
      return wanted == null || wanted.isBlank()
          ? null
          : Texts.line("wanted", wanted, OpenCase.WANTED_MAX);
    }
  }

  /** Writes into a case: words, files or both. */
  record NewLine(@Nullable String text, @Nullable List<@Nullable SentFile> attachments) {

    String readText(List<Attachment> files) {
      return (text == null || text.isBlank()) && !files.isEmpty()
          ? ""
          : Texts.lines("text", Fields.required("text", text), TEXT_MAX);
    }
  }

  /** Takes a case up again; why becomes a message. */
  record Reopening(@Nullable String reason) {
    String read() {
      return Texts.lines("reason", Fields.required("reason", reason), TEXT_MAX);
    }
  }
}
