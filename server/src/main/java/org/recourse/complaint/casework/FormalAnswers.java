package org.recourse.complaint.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.AgentReply;
import org.recourse.complaint.CaseClocks;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.LegalDuty;
import org.recourse.complaint.Outcome;
import org.recourse.conversation.MessageId;
import org.recourse.identity.Caller;
import org.recourse.identity.Language;
import org.recourse.identity.Permission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers the law asks for. Each is a message to the customer and, in the same transaction, what it
 * does to the case; the same key twice is once.
 */
@Component
public class FormalAnswers {
  private final Casebook book;
  private final DeskReading reading;
  private final Replying replying;
  private final CaseClocks clocks;
  private final DeskAudit audit;

  FormalAnswers(
      Casebook book, DeskReading reading, Replying replying, CaseClocks clocks, DeskAudit audit) {
    this.book = book;
    this.reading = reading;
    this.replying = replying;
    this.clocks = clocks;
    this.audit = audit;
  }

  /**
   * An answer to the customer.
   *
   * @param seen the position of the last message the agent saw
   */
  public record Writing(CaseId caseId, UUID key, @Nullable Long seen) {}

  /** Takes the longer time of a rule and tells the customer why and until when. */
  @Transactional
  public CaseRows.Row extend(Caller staff, Writing writing, String rule, String reason) {
    CaseRows.Row row = locked(staff, writing);
    if (isSent(staff, writing)) {
      return row;
    }
    LegalDuty duty =
        clocks.duties(row.id()).stream()
            .filter(one -> one.rule().id().equals(rule))
            .findFirst()
            .orElseThrow(() -> CaseProblems.notExtended("none of this rule runs on the case"));
    if (duty.longestAt() == null) {
      throw CaseProblems.notExtended("it knows no longer time");
    }
    String text =
        LegalLetters.longer(language(row), row.number(), reason, duty.longestAt(), duty.zone());
    MessageId message = send(staff, writing, text);
    boolean lead = staff.may(Permission.CASES_LEAD);
    return done(
        staff,
        row,
        new CaseCommand.Extend(duty, lead, reason, message),
        "case.deadline_extended",
        reason,
        Map.of("rule", rule, "until", duty.longestAt().toString()));
  }

  /** What the server writes under a final response. */
  public String underFinal(Caller staff, CaseId id, Outcome outcome) {
    return underFinal(reading.require(staff, id), outcome);
  }

  /** Gives the final response; the case ends by it. */
  @Transactional
  public CaseRows.Row respond(Caller staff, Writing writing, Outcome outcome, String text) {
    CaseRows.Row row = locked(staff, writing);
    if (isSent(staff, writing)) {
      return row;
    }
    MessageId message = send(staff, writing, text + "\n\n" + underFinal(row, outcome));
    return done(
        staff,
        row,
        new CaseCommand.GiveFinalResponse(outcome, message),
        "case.final_response_given",
        null,
        Map.of("outcome", outcome.code()));
  }

  /** Tells the customer that somebody else is responsible, and has it now. */
  @Transactional
  public CaseRows.Row passOn(Caller staff, Writing writing, String to, String reason) {
    CaseRows.Row row = locked(staff, writing);
    if (isSent(staff, writing)) {
      return row;
    }
    String text = LegalLetters.passedOn(language(row), row.number(), to, reason);
    MessageId message = send(staff, writing, text);
    return done(
        staff,
        row,
        new CaseCommand.PassOn(to, reason, message),
        "case.passed_on",
        reason,
        Map.of("to", to));
  }

  /** Notes that a refund the law asks for was made, or why it is not owed. */
  @Transactional
  public CaseRows.Row refund(Caller staff, CaseId id, boolean refunded, String reason) {
    reading.require(staff, id);
    CaseRows.Row row = book.lock(id);
    return done(
        staff,
        row,
        new CaseCommand.DecideRefund(clocks.duties(id), refunded, reason),
        "case.refund_decided",
        reason,
        Map.of("refunded", Boolean.toString(refunded)));
  }

  private String underFinal(CaseRows.Row row, Outcome outcome) {
    return LegalLetters.underFinal(language(row), row.number(), outcome, clocks.bodies(row.id()));
  }

  private CaseRows.Row locked(Caller staff, Writing writing) {
    reading.require(staff, writing.caseId());
    return book.lock(writing.caseId());
  }

  private boolean isSent(Caller staff, Writing writing) {
    return replying.sent(reply(staff, writing, "")).isPresent();
  }

  private MessageId send(Caller staff, Writing writing, String text) {
    return replying.reply(reply(staff, writing, text)).id();
  }

  private static AgentReply reply(Caller staff, Writing writing, String text) {
    return new AgentReply(
        writing.key(),
        writing.caseId(),
        staff.person(),
        null,
        null,
        text,
        List.of(),
        writing.seen());
  }

  private CaseRows.Row done(
      Caller staff,
      CaseRows.Row row,
      CaseCommand command,
      String action,
      @Nullable String reason,
      Map<String, String> detail) {
    CaseRows.Row after = book.apply(row.id(), command, staff.person());
    audit.record(staff, action, after, reason, detail);
    return after;
  }

  private static Language language(CaseRows.Row row) {
    return row.record().origin().language();
  }
}
