package org.recourse.complaint.web;

import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Outcome;
import org.recourse.complaint.casework.AnswerRules;
import org.recourse.complaint.casework.FormalAnswers.Writing;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Texts;

/** Reads the answers the law asks for. */
final class FormalBodies {
  private static final int REASON_MAX = 2_000;
  private static final int TO_MAX = 300;
  private static final int TEXT_MAX = 9_000;

  private FormalBodies() {}

  /** Takes the longer time of a rule; the reason is told to the customer. */
  record ExtensionBody(
      @Nullable String key, @Nullable Long seen, @Nullable String rule, @Nullable String reason) {
    Writing writing(CaseId id) {
      return new Writing(id, CaseBodies.key(key), seen);
    }

    String readRule() {
      return Texts.line("rule", Fields.required("rule", rule), 60);
    }

    String readReason() {
      return words(reason);
    }
  }

  /** The final response; how it ended and where to turn next are added to its text. */
  record FinalBody(
      @Nullable String key, @Nullable Long seen, @Nullable String outcome, @Nullable String text) {
    Writing writing(CaseId id) {
      return new Writing(id, CaseBodies.key(key), seen);
    }

    Outcome readOutcome() {
      return ending(outcome);
    }

    String readText() {
      return Texts.lines("text", Fields.required("text", text), TEXT_MAX);
    }
  }

  /** Passes a complaint on: to whom and how they are reached, and why, as the customer is told. */
  record PassingBody(
      @Nullable String key, @Nullable Long seen, @Nullable String to, @Nullable String reason) {
    Writing writing(CaseId id) {
      return new Writing(id, CaseBodies.key(key), seen);
    }

    String readTo() {
      return Texts.line("to", Fields.required("to", to), TO_MAX);
    }

    String readReason() {
      return words(reason);
    }
  }

  /** Whether a refund the law asks for was made; when not, why it is not owed. */
  record RefundBody(@Nullable Boolean refunded, @Nullable String reason) {
    boolean read() {
      return Fields.required("refunded", refunded);
    }

    String readReason() {
      return words(reason);
    }
  }

  static Outcome ending(@Nullable String code) {
    Outcome outcome = CaseBodies.one("outcome", code, Outcome::find);
    if (!AnswerRules.FINAL.contains(outcome)) {
      throw Fields.invalid("outcome", "Expected put_right, explained or rejected. Say which.");
    }
    return outcome;
  }

  private static String words(@Nullable String reason) {
    return Texts.lines("reason", Fields.required("reason", reason), REASON_MAX);
  }
}
