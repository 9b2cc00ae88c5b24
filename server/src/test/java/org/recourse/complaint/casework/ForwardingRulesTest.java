package org.recourse.complaint.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.complaint.casework.CaseSamples.NOW;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Forwarding;

/** Who says that an authority passed a complaint on, and who takes it back. */
class ForwardingRulesTest {
  private static final Instant RECEIVED = NOW.minus(Duration.ofDays(3));
  private static final Forwarding LETTER = new Forwarding("cn.pboc", "2026-118", RECEIVED);
  private static final Forwarding LATER =
      new Forwarding("cn.pboc", "2026-118", RECEIVED.plusSeconds(1));

  @Test
  void an_agent_says_it_once_and_a_lead_corrects_it() {
    CaseRecord said = after(CaseSamples.in(CaseState.OPEN), say(LETTER, false));

    assertThat(said.origin().forwarded()).isEqualTo(LETTER);
    assertThat(CaseRules.decide(said, say(LETTER, false), NOW)).isEmpty();
    refuses(said, say(LATER, false), "not_allowed");
    assertThat(after(said, say(LATER, true)).origin().forwarded()).isEqualTo(LATER);
  }

  @Test
  void only_a_lead_takes_it_back() {
    CaseRecord said = after(CaseSamples.in(CaseState.OPEN), say(LETTER, false));

    refuses(said, new CaseCommand.WithdrawForwarding(false, "mistaken"), "not_allowed");
    CaseRecord back = after(said, new CaseCommand.WithdrawForwarding(true, "mistaken"));
    assertThat(back.origin().forwarded()).isNull();
    assertThat(CaseRules.decide(back, new CaseCommand.WithdrawForwarding(false, "again"), NOW))
        .isEmpty();
  }

  @Test
  void what_was_passed_on_is_no_enquiry_and_becomes_none() {
    CaseRecord enquiry =
        after(
            CaseSamples.in(CaseState.OPEN),
            new CaseCommand.SetKind(CaseKind.ENQUIRY, "asks", true));

    CaseRecord said = after(enquiry, say(LETTER, false));
    assertThat(said.about().kind()).isEqualTo(CaseKind.COMPLAINT);
    refuses(said, new CaseCommand.SetKind(CaseKind.ENQUIRY, "asks", true), "not_allowed");
  }

  @Test
  void a_day_to_come_and_a_case_that_is_over_are_refused() {
    refuses(
        CaseSamples.in(CaseState.OPEN),
        say(new Forwarding("cn.pboc", "1", NOW.plusSeconds(1)), true),
        "invalid_request");
    refuses(CaseSamples.in(CaseState.RESOLVED), say(LETTER, true), "case_closed");
    assertThat(ForwardingRules.maySay(CaseSamples.in(CaseState.CLOSED), true)).isFalse();
    assertThat(ForwardingRules.maySay(CaseSamples.in(CaseState.NEW), false)).isTrue();
  }

  private static CaseCommand say(Forwarding forwarding, boolean lead) {
    return new CaseCommand.Forward(forwarding, lead);
  }

  private static void refuses(CaseRecord c, CaseCommand command, String code) {
    assertThatThrownBy(() -> CaseRules.decide(c, command, NOW)).hasMessageContaining(code);
  }

  private static CaseRecord after(CaseRecord c, CaseCommand command) {
    CaseRecord then = c;
    for (CaseEvent event : CaseRules.decide(c, command, NOW)) {
      then = CaseFold.evolve(then, event, NOW);
    }
    return then;
  }
}
