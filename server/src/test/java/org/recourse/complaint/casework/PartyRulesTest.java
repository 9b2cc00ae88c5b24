package org.recourse.complaint.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseState;
import org.recourse.conversation.MessageId;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.PersonId;

class PartyRulesTest {
  private static final Instant NOW = CaseSamples.NOW;
  private static final PersonId AGENT = PersonId.next();
  private static final ThreadId THREAD = ThreadId.next();

  @ParameterizedTest
  @CsvSource({
    "waiting_third_party, true, open",
    "waiting_third_party, false, waiting_third_party",
    "new, true, new",
    "open, true, open",
    "waiting_customer, true, waiting_customer",
    "resolved, true, resolved",
    "closed, true, closed",
  })
  void somebody_elses_word_makes_it_our_turn_only_where_it_was_waited_for(
      String before, boolean asked, String after) {
    CaseRecord c = CaseSamples.in(CaseState.of(before));

    CaseRecord then = c;
    for (CaseEvent event : decide(c, new CaseCommand.TakeOther(THREAD, MessageId.next(), asked))) {
      then = CaseFold.evolve(then, event, NOW);
    }

    assertThat(then.state()).isEqualTo(CaseState.of(after));
    assertThat(then.course().unansweredFrom()).isEqualTo(c.course().unansweredFrom());
  }

  @Test
  void what_is_written_to_somebody_else_is_no_answer_to_the_customer() {
    CaseRecord c = CaseSamples.in(CaseState.OPEN);
    CaseCommand written = new CaseCommand.Reply(AGENT, THREAD, MessageId.next(), false, true);

    assertThat(decide(c, written))
        .hasAtLeastOneElementOfType(CaseEvent.WroteToParty.class)
        .doesNotHaveAnyElementsOfTypes(CaseEvent.Replied.class, CaseEvent.ReplyArrived.class);
  }

  private static List<CaseEvent> decide(CaseRecord c, CaseCommand command) {
    return CaseRules.decide(c, command, NOW);
  }
}
