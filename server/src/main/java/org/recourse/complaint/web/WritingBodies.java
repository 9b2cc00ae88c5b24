package org.recourse.complaint.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Forwarding;
import org.recourse.complaint.OpenCase;
import org.recourse.complaint.PartyRole;
import org.recourse.complaint.ProblemType;
import org.recourse.complaint.casework.Forwardings;
import org.recourse.complaint.casework.PartyDesk;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.Handle;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Texts;
import org.recourse.wallet.PaymentId;

/** Reads what the staff write in cases. */
final class WritingBodies {
  private static final int TEXT_MAX = 10_000;

  private WritingBodies() {}

  /**
   * Answers a party: the customer where they wrote last, or whoever a thread is with.
   *
   * @param seen the position of the last message on the screen
   * @param then where the case stands after that
   */
  record ReplyBody(
      @Nullable String key,
      @Nullable String text,
      @Nullable List<@Nullable SentFile> attachments,
      @Nullable String thread,
      @Nullable Long seen,
      @Nullable String then) {

    String readText() {
      return Texts.lines("text", Fields.required("text", text), TEXT_MAX);
    }

    @Nullable ThreadId readThread() {
      return thread == null ? null : ThreadId.parse(thread);
    }

    @Nullable CaseState readThen() {
      CaseState state = then == null ? null : CaseBodies.one("then", then, CaseState::find);
      if (state != null && !state.isOpen()) {
        throw Fields.invalid(
            "then", "Expected a state that is not an end. Say apart how the case ended.");
      }
      return state;
    }
  }

  /** Asks somebody who is not yet in the case. */
  record AskBody(
      @Nullable String key,
      @Nullable String role,
      @Nullable String handle,
      @Nullable String text,
      @Nullable List<@Nullable SentFile> attachments,
      @Nullable String then) {

    PartyDesk.Question read() {
      PartyRole asked = CaseBodies.one("role", role, PartyRole::find);
      if (asked == PartyRole.CUSTOMER) {
        throw Fields.invalid("role", "Expected merchant or third_person. A case has one customer.");
      }
      ReplyBody written = new ReplyBody(key, text, attachments, null, null, then);
      return new PartyDesk.Question(
          CaseBodies.key(key),
          asked,
          Handle.parse(Fields.required("handle", handle)),
          written.readText(),
          SentFile.read(attachments),
          written.readThen());
    }
  }

  /** Notes something for colleagues. */
  record NoteBody(@Nullable String key, @Nullable String text, @Nullable Boolean restricted) {
    String readText() {
      return Texts.lines("text", Fields.required("text", text), TEXT_MAX);
    }

    boolean readRestricted() {
      return Fields.required("restricted", restricted);
    }
  }

  /** Opens a case for a customer who reached the house another way. */
  record NewCaseBody(
      @Nullable String handle,
      @Nullable String kind,
      @Nullable String problemType,
      @Nullable String subject,
      @Nullable String text,
      @Nullable String wanted,
      @Nullable String paymentId,
      @Nullable ForwardingBody forwarded) {

    Handle readHandle() {
      return Handle.parse(Fields.required("handle", handle));
    }

    CaseKind readKind() {
      return CaseBodies.one("kind", kind, CaseKind::find);
    }

    ProblemType readProblem() {
      return CaseBodies.one("problem_type", problemType, ProblemType::find);
    }

    String readSubject() {
      return Texts.line("subject", Fields.required("subject", subject), OpenCase.SUBJECT_MAX);
    }

    String readText() {
      return Texts.lines("text", Fields.required("text", text), TEXT_MAX);
    }

    @Nullable String readWanted() {
      return wanted == null || wanted.isBlank()
          ? null
          : Texts.line("wanted", wanted, OpenCase.WANTED_MAX);
    }

    @Nullable Forwarding readForwarded(Forwardings forwardings) {
      return forwarded == null ? null : forwarded.read(forwardings);
    }

    @Nullable PaymentId readPayment() {
      return paymentId == null || paymentId.isBlank() ? null : PaymentId.parse(paymentId);
    }
  }
}
