package org.recourse.complaint.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.recourse.complaint.CaseEvent.DeadlineExtended;
import org.recourse.complaint.CaseEvent.FinalResponseGiven;
import org.recourse.complaint.CaseEvent.PassedOn;
import org.recourse.complaint.CaseEvent.StateChanged;
import org.recourse.complaint.CaseNumber;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.LegalDuty;
import org.recourse.complaint.Outcome;
import org.recourse.conversation.MessageId;
import org.recourse.identity.Language;
import org.recourse.kernel.Problem;
import org.recourse.rulebook.Body;
import org.recourse.rulebook.Evidence;
import org.recourse.rulebook.Rule;
import org.recourse.rulebook.Term;
import org.recourse.rulebook.Wording;

class AnswerRulesTest {
  private static final Instant DUE = Instant.parse("2026-12-11T00:00:00Z");
  private static final Instant LONGEST = Instant.parse("2027-01-14T00:00:00Z");
  private static final MessageId MESSAGE = MessageId.next();

  @ParameterizedTest
  @CsvSource({
    "agent, false, false, 2026-12-01, true",
    "agent, false, true, 2026-12-01, false",
    "agent, false, false, 2026-12-11, false",
    "lead, false, false, 2026-12-01, false",
    "lead, true, false, 2026-12-01, true",
    "none, true, false, 2026-12-01, false",
  })
  void longer_time_is_taken_once_in_time_and_by_whom_the_rule_says(
      String approver, boolean lead, boolean extended, LocalDate day, boolean may) {
    LegalDuty duty = duty(approver, "final_response", extended);
    Instant now = day.atStartOfDay(ZoneOffset.UTC).toInstant();

    assertThat(AnswerRules.mayExtend(duty, lead, now)).isEqualTo(may);
    CaseCommand.Extend extend = new CaseCommand.Extend(duty, lead, "The bank is slow", MESSAGE);
    if (may) {
      assertThat(AnswerRules.extended(extend, now))
          .containsExactly(
              new DeadlineExtended("test.answer", LONGEST, "The bank is slow", MESSAGE));
    } else {
      assertThatThrownBy(() -> AnswerRules.extended(extend, now)).isInstanceOf(Problem.class);
    }
  }

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void a_final_response_ends_what_is_open_and_is_added_to_what_is_resolved(CaseState state) {
    CaseRecord c = CaseSamples.in(state);
    var given = new CaseCommand.GiveFinalResponse(Outcome.REJECTED, MESSAGE);

    if (state == CaseState.CLOSED) {
      assertThatThrownBy(() -> AnswerRules.given(c, given)).isInstanceOf(Problem.class);
    } else {
      assertThat(AnswerRules.given(c, given))
          .startsWith(new FinalResponseGiven(Outcome.REJECTED, MESSAGE))
          .filteredOn(StateChanged.class::isInstance)
          .extracting(event -> ((StateChanged) event).to())
          .isEqualTo(state.isOpen() ? List.of(CaseState.RESOLVED) : List.of());
    }
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void a_final_response_says_how_it_ended(Outcome outcome) {
    var given = new CaseCommand.GiveFinalResponse(outcome, MESSAGE);

    if (AnswerRules.FINAL.contains(outcome)) {
      assertThat(AnswerRules.given(CaseSamples.in(CaseState.OPEN), given)).hasSize(2);
    } else {
      assertThatThrownBy(() -> AnswerRules.given(CaseSamples.in(CaseState.OPEN), given))
          .isInstanceOf(Problem.class);
    }
  }

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void what_is_passed_on_waits_for_somebody_else(CaseState state) {
    var pass = new CaseCommand.PassOn("Their bank", "Not ours", MESSAGE);

    if (state.isOpen()) {
      assertThat(AnswerRules.passedOn(CaseSamples.in(state), pass))
          .startsWith(new PassedOn("Their bank", "Not ours", MESSAGE))
          .hasSize(state == CaseState.WAITING_THIRD_PARTY ? 1 : 2);
    } else {
      assertThatThrownBy(() -> AnswerRules.passedOn(CaseSamples.in(state), pass))
          .isInstanceOf(Problem.class);
    }
  }

  @Test
  void a_refund_is_decided_only_where_the_law_asks_for_one() {
    var none =
        new CaseCommand.DecideRefund(List.of(duty("agent", "final_response", false)), true, "Done");
    var one = new CaseCommand.DecideRefund(List.of(duty("none", "refund", false)), true, "Done");

    assertThat(AnswerRules.refunded(one)).hasSize(1);
    assertThatThrownBy(() -> AnswerRules.refunded(none)).isInstanceOf(Problem.class);
  }

  @Test
  void a_letter_names_the_last_day_and_not_the_moment_after_it() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    Instant midnight = Instant.parse("2027-01-13T23:00:00Z");

    assertThat(
            LegalLetters.longer(
                Language.EN, new CaseNumber(10_001), "It's {odd}", midnight, berlin))
        .contains("C-10001", "It's {odd}", "January 13, 2027");
    assertThat(LegalLetters.longer(Language.ZH_CN, new CaseNumber(10_001), "原因", midnight, berlin))
        .contains("2027年1月13日");
  }

  @Test
  void what_is_not_confirmed_of_whom_to_turn_to_is_left_out() {
    String text =
        LegalLetters.underFinal(
            Language.EN,
            new CaseNumber(10_001),
            Outcome.REJECTED,
            List.of(body(Evidence.V, "111"), body(Evidence.S, "222")));

    assertThat(text).contains("final answer", "we do not agree", "111").doesNotContain("222");
  }

  private static Body body(Evidence evidence, String phone) {
    Wording words = new Wording("Ombudsman", "监察员");
    return new Body("test", Body.Kind.OMBUDSMAN, words, words, phone, null, null, "", evidence);
  }

  private static LegalDuty duty(String approver, String stopsOn, boolean extended) {
    Wording words = new Wording("test", "test");
    Term term = new Term(15, Term.Unit.CALENDAR_DAY, Term.CountFrom.NEXT_DAY);
    Rule.@Nullable Extension longer =
        approver.equals("none") ? null : new Rule.Extension(term, words, approver);
    Rule rule =
        new Rule(
            "test.answer",
            words,
            LocalDate.EPOCH,
            null,
            "",
            "",
            Evidence.V,
            new Rule.AppliesIf(List.of("complaint"), List.of(), null),
            new Rule.StatutoryClock("receipt", stopsOn, term, "days"),
            longer,
            null);
    return new LegalDuty(rule, ZoneOffset.UTC, DUE, longer == null ? null : LONGEST, extended);
  }
}
