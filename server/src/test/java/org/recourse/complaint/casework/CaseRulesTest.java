package org.recourse.complaint.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Outcome;
import org.recourse.conversation.MessageId;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Problem;

class CaseRulesTest {
  private static final Instant NOW = CaseSamples.NOW;
  private static final PersonId AGENT = PersonId.next();
  private static final PersonId CUSTOMER = CaseSamples.CUSTOMER;
  private static final ThreadId THREAD = CaseSamples.THREAD;

  @ParameterizedTest
  @CsvSource({
    "new, new, new",
    "open, open, open",
    "waiting_customer, open, open",
    "waiting_third_party, open, waiting_third_party",
    "resolved, open, open",
    "closed, open, closed",
  })
  void a_word_of_the_customer_makes_it_our_turn_and_nobody_waits_for_an_answer_that_came_back(
      String before, String told, String lost) {
    CaseRecord c = CaseSamples.in(CaseState.of(before));

    CaseRecord afterWord = after(c, new CaseCommand.TakeMessage(THREAD, MessageId.next()));
    CaseRecord afterLoss = after(c, new CaseCommand.NoteLoss(MessageId.next()));

    assertThat(afterWord.state()).isEqualTo(CaseState.of(told));
    assertThat(afterWord.course().unansweredFrom()).isNotNull();
    assertThat(afterLoss.state()).isEqualTo(CaseState.of(lost));
    assertThat(afterLoss.course().unansweredFrom()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void agents_move_a_case_where_the_table_lets_them_and_nowhere_else(CaseState before) {
    CaseRecord c = CaseSamples.in(before);

    for (CaseState to : CaseState.values()) {
      CaseCommand move = new CaseCommand.Move(to, Outcome.EXPLAINED);
      if (to == before) {
        assertThat(decide(c, move)).isEmpty();
      } else if (CaseTransitions.from(before).contains(to)) {
        assertThat(after(c, move).state()).isEqualTo(to);
      } else {
        assertThatThrownBy(() -> decide(c, move)).hasMessageContaining("state_not_reachable");
      }
    }
  }

  @Test
  void an_end_says_how_it_ended() {
    assertThatThrownBy(() ->
            decide(CaseSamples.in(CaseState.OPEN), new CaseCommand.Move(CaseState.RESOLVED, null)))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("invalid_request");
  }

  @Test
  void a_machine_and_a_stranger_move_nothing() {
    CaseRecord c = CaseSamples.in(CaseState.RESOLVED);
    CaseEvent automatic = new CaseEvent.AutomaticArrived(THREAD, MessageId.next());

    CaseRecord then = after(c, new CaseCommand.Note(automatic));

    assertThat(then.course()).isEqualTo(c.course());
  }

  @Test
  void the_first_answer_takes_the_case_and_opens_it() {
    CaseRecord then = after(CaseSamples.in(CaseState.NEW), reply(AGENT, true));

    assertThat(then.state()).isEqualTo(CaseState.OPEN);
    assertThat(then.duty().assignee()).isEqualTo(AGENT);
    assertThat(then.course().repliedAt()).isEqualTo(NOW);
  }

  @Test
  void an_answer_that_has_not_left_is_none_yet_and_one_that_came_back_is_none() {
    CaseRecord asked =
        after(
            CaseSamples.in(CaseState.OPEN), new CaseCommand.TakeMessage(THREAD, MessageId.next()));

    CaseRecord queued = after(asked, reply(AGENT, false));
    CaseRecord waiting =
        after(
            after(queued, new CaseCommand.NoteArrival(MessageId.next())),
            new CaseCommand.Move(CaseState.WAITING_CUSTOMER, null));
    CaseRecord lost = after(waiting, new CaseCommand.NoteLoss(MessageId.next()));

    assertThat(queued.course().unansweredFrom()).isNotNull();
    assertThat(waiting.course().unansweredFrom()).isNull();
    assertThat(lost.course().unansweredFrom()).isNotNull();
    assertThat(lost.state()).isEqualTo(CaseState.OPEN);
  }

  @Test
  void whom_it_is_about_and_whose_it_is_never_handle_it() {
    CaseRecord c = after(CaseSamples.in(CaseState.OPEN), new CaseCommand.NameAgent(AGENT));

    for (PersonId excluded : List.of(AGENT, CUSTOMER)) {
      assertThatThrownBy(() -> decide(c, new CaseCommand.Assign(excluded, "manual")))
          .hasMessageContaining("not_allowed");
      assertThatThrownBy(() -> decide(c, reply(excluded, true)))
          .hasMessageContaining("not_allowed");
    }
  }

  @Test
  void naming_the_agent_who_has_it_takes_it_from_them() {
    CaseRecord c = after(CaseSamples.in(CaseState.OPEN), new CaseCommand.Assign(AGENT, "manual"));

    assertThat(after(c, new CaseCommand.NameAgent(AGENT)).duty().assignee()).isNull();
  }

  @Test
  void nobody_makes_it_less_than_a_complaint_alone() {
    CaseCommand alone = new CaseCommand.SetKind(CaseKind.ENQUIRY, "only asks", false);
    CaseCommand both = new CaseCommand.SetKind(CaseKind.ENQUIRY, "only asks", true);

    assertThatThrownBy(() -> decide(CaseSamples.in(CaseState.OPEN), alone))
        .hasMessageContaining("not_allowed");
    assertThat(after(CaseSamples.in(CaseState.OPEN), both).about().kind())
        .isEqualTo(CaseKind.ENQUIRY);
  }

  @Test
  void the_customer_settles_and_takes_it_up_again() {
    CaseRecord settled = after(CaseSamples.in(CaseState.OPEN), new CaseCommand.Settle());
    CaseRecord again = after(settled, new CaseCommand.Reopen());

    assertThat(settled.course().outcome()).isEqualTo(Outcome.SETTLED);
    assertThat(again.state()).isEqualTo(CaseState.OPEN);
    assertThat(again.course().outcome()).isNull();
    assertThat(again.course().reopened()).isEqualTo(1);
  }

  @Test
  void what_is_long_over_is_not_taken_up_again() {
    CaseRecord closed = CaseSamples.in(CaseState.CLOSED);
    Instant late = NOW.plus(CourseRules.REOPENED_WITHIN).plus(Duration.ofSeconds(1));

    assertThat(CourseRules.isOver(closed, late)).isTrue();
    assertThatThrownBy(() -> CaseRules.decide(closed, new CaseCommand.Reopen(), late))
        .hasMessageContaining("case_closed");
  }

  @Test
  void spam_ends_and_comes_back_whole() {
    CaseRecord spam = after(CaseSamples.in(CaseState.OPEN), new CaseCommand.MarkSpam(true));
    CaseRecord back = after(spam, new CaseCommand.MarkSpam(false));

    assertThat(spam.state()).isEqualTo(CaseState.CLOSED);
    assertThat(back.state()).isEqualTo(CaseState.OPEN);
    assertThat(back.ties().spam()).isFalse();
  }

  private static CaseCommand reply(PersonId agent, boolean there) {
    return new CaseCommand.Reply(agent, THREAD, MessageId.next(), true, there);
  }

  private static List<CaseEvent> decide(CaseRecord c, CaseCommand command) {
    return CaseRules.decide(c, command, NOW);
  }

  private static CaseRecord after(CaseRecord c, CaseCommand command) {
    CaseRecord then = c;
    for (CaseEvent event : decide(c, command)) {
      then = CaseFold.evolve(then, event, NOW);
    }
    return then;
  }
}
