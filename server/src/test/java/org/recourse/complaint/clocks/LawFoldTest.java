package org.recourse.complaint.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.complaint.CaseClock.State.DROPPED;
import static org.recourse.complaint.CaseClock.State.MET;
import static org.recourse.complaint.CaseClock.State.RUNNING;
import static org.recourse.complaint.CaseState.OPEN;
import static org.recourse.complaint.CaseState.RESOLVED;
import static org.recourse.complaint.CaseState.WAITING_CUSTOMER;
import static org.recourse.complaint.ClockKind.STATUTORY;
import static org.recourse.complaint.clocks.Office.TEN;
import static org.recourse.complaint.clocks.Office.at;
import static org.recourse.complaint.clocks.Office.opened;
import static org.recourse.complaint.clocks.Office.thu;
import static org.recourse.complaint.clocks.Office.wed;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.ClockMove;
import org.recourse.conversation.MessageId;

/** What the law asks for, as the sum of what happened. */
class LawFoldTest {
  private static final Instant LAW = at("2026-12-11T00:00+08:00");

  @Test
  void law_pauses_with_no_state_and_ends_with_an_answer_alone() {
    assertThat(opened().state(wed("11:00"), WAITING_CUSTOMER).last(STATUTORY).due()).isEqualTo(LAW);
    assertThat(opened().state(wed("11:00"), RESOLVED).last(STATUTORY).state()).isEqualTo(RUNNING);
    assertThat(opened().replied(wed("10:30")).state(wed("11:00"), RESOLVED).last(STATUTORY).state())
        .isEqualTo(RUNNING);
    assertThat(opened().then(wed("11:00"), response()).last(STATUTORY).state()).isEqualTo(MET);
  }

  @Test
  void a_final_response_that_came_back_was_none() {
    MessageId message = MessageId.next();
    Office office = opened().then(wed("11:00"), new ClockMove.FinalResponse(message));

    office.then(wed("11:05"), new ClockMove.ReplyLost(message));
    assertThat(office.last(STATUTORY).state()).isEqualTo(RUNNING);
    assertThat(office.last(STATUTORY).due()).isEqualTo(LAW);
  }

  @Test
  void what_was_answered_finally_is_not_asked_for_again() {
    Office office = opened().then(wed("11:00"), response()).state(wed("11:00"), RESOLVED);

    office.then(wed("12:00"), new ClockMove.Changed(Office.complaint(TEN)), Office.TERMS);
    office.state(wed("13:00"), OPEN);
    assertThat(office.runs()).filteredOn(run -> run.is(STATUTORY)).hasSize(1);
  }

  @Test
  void what_the_customer_settled_is_asked_for_no_more_until_they_take_it_up_again() {
    Office office = opened().then(wed("11:00"), new ClockMove.StateChanged(RESOLVED, true));

    office.then(wed("12:00"), new ClockMove.Changed(Office.complaint(TEN)), Office.TERMS);
    assertThat(office.last(STATUTORY).state()).isEqualTo(DROPPED);
    office.state(wed("13:00"), OPEN);
    assertThat(office.last(STATUTORY).state()).isEqualTo(RUNNING);
    assertThat(office.last(STATUTORY).due()).isEqualTo(LAW);
  }

  @Test
  void an_extension_the_customer_was_not_told_of_is_none() {
    MessageId message = MessageId.next();
    Office office = opened().then(wed("11:00"), new ClockMove.Extended("test.answer", message));

    office.then(wed("11:05"), new ClockMove.ReplyLost(message));
    assertThat(office.last(STATUTORY).due()).isEqualTo(LAW);
  }

  @Test
  void an_extension_counts_from_the_same_receipt() {
    assertThat(
            opened()
                .then(wed("11:00"), new ClockMove.Extended("test.answer", MessageId.next()))
                .last(STATUTORY)
                .due())
        .isEqualTo(at("2026-12-26T00:00+08:00"));
  }

  @Test
  void made_an_enquiry_it_falls_out_of_the_law_and_made_a_complaint_again_counts_from_receipt() {
    var enquiry =
        new org.recourse.complaint.CaseFacts(
            org.recourse.complaint.CaseKind.ENQUIRY,
            "other",
            "normal",
            org.recourse.conversation.Channel.APP,
            org.recourse.identity.Language.EN,
            "CN",
            null,
            TEN);
    Office office = opened().then(wed("11:00"), new ClockMove.Changed(enquiry), Office.TERMS);

    assertThat(office.last(STATUTORY).state()).isEqualTo(DROPPED);
    office.then(thu("11:00"), new ClockMove.Changed(Office.complaint(TEN)), Office.TERMS);
    assertThat(office.last(STATUTORY).due()).isEqualTo(LAW);
  }

  private static ClockMove response() {
    return new ClockMove.FinalResponse(MessageId.next());
  }
}
