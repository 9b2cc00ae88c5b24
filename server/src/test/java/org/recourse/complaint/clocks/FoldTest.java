package org.recourse.complaint.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.complaint.CaseClock.State.DROPPED;
import static org.recourse.complaint.CaseClock.State.MET;
import static org.recourse.complaint.CaseClock.State.PAUSED;
import static org.recourse.complaint.CaseClock.State.RUNNING;
import static org.recourse.complaint.CaseState.CLOSED;
import static org.recourse.complaint.CaseState.OPEN;
import static org.recourse.complaint.CaseState.RESOLVED;
import static org.recourse.complaint.CaseState.WAITING_CUSTOMER;
import static org.recourse.complaint.CaseState.WAITING_THIRD_PARTY;
import static org.recourse.complaint.ClockKind.CALLBACK;
import static org.recourse.complaint.ClockKind.FIRST_REPLY;
import static org.recourse.complaint.ClockKind.NEXT_REPLY;
import static org.recourse.complaint.ClockKind.RESOLUTION;
import static org.recourse.complaint.ClockKind.STATUTORY;
import static org.recourse.complaint.ClockKind.UPDATE;
import static org.recourse.complaint.clocks.Office.at;
import static org.recourse.complaint.clocks.Office.opened;
import static org.recourse.complaint.clocks.Office.thu;
import static org.recourse.complaint.clocks.Office.wed;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.ClockMove;
import org.recourse.conversation.MessageId;

class FoldTest {
  private static final Instant LAW = at("2026-12-11T00:00+08:00");

  @Test
  void starts_first_reply_resolution_and_law_at_receipt() {
    assertThat(opened().last(FIRST_REPLY).due()).isEqualTo(wed("11:00"));
    assertThat(opened().last(RESOLUTION).due()).isEqualTo(at("2026-11-27T10:00+08:00"));
    assertThat(opened().last(STATUTORY).due()).isEqualTo(LAW);
    assertThat(opened().runs()).hasSize(3);
  }

  @Test
  void first_reply_stops_at_a_reply_and_never_pauses() {
    assertThat(opened().state(wed("10:10"), WAITING_CUSTOMER).last(FIRST_REPLY).state())
        .isEqualTo(RUNNING);
    assertThat(opened().replied(wed("10:30")).last(FIRST_REPLY).stoppedAt())
        .isEqualTo(wed("10:30"));
  }

  @Test
  void a_reply_that_came_back_was_none() {
    MessageId reply = MessageId.next();
    Office office = opened().then(wed("10:30"), new ClockMove.Replied(reply)).wrote(wed("10:40"));

    assertThat(office.last(NEXT_REPLY).due()).isEqualTo(wed("12:40"));

    office.then(wed("10:45"), new ClockMove.ReplyLost(reply));
    assertThat(office.last(FIRST_REPLY).state()).isEqualTo(RUNNING);
    assertThat(office.last(FIRST_REPLY).due()).isEqualTo(wed("11:00"));
    assertThat(office.has(NEXT_REPLY)).isFalse();
    assertThat(office.has(UPDATE)).isFalse();
  }

  @Test
  void next_reply_runs_from_the_oldest_unanswered_message_after_the_first_reply() {
    assertThat(opened().wrote(wed("10:05")).has(NEXT_REPLY)).isFalse();

    Office office = opened().replied(wed("10:30")).wrote(wed("11:00")).wrote(wed("12:00"));
    assertThat(office.last(NEXT_REPLY).due()).isEqualTo(wed("13:00"));

    office.replied(wed("12:30")).wrote(wed("17:30"));
    assertThat(office.last(NEXT_REPLY).key().cycle()).isEqualTo(2);
    assertThat(office.last(NEXT_REPLY).due()).isEqualTo(thu("10:30"));
  }

  @Test
  void update_runs_from_reply_to_reply_and_rests_while_the_customer_is_at_turn() {
    Office office = opened().replied(wed("11:00")).state(wed("12:00"), WAITING_CUSTOMER);

    assertThat(office.last(UPDATE).state()).isEqualTo(PAUSED);
    assertThat(office.last(UPDATE).due()).isNull();
    assertThat(office.state(wed("14:00"), OPEN).last(UPDATE).due()).isEqualTo(thu("13:00"));
  }

  @Test
  void a_pause_over_a_night_adds_working_time_alone() {
    Office office = opened().state(wed("17:00"), WAITING_CUSTOMER).state(thu("10:00"), OPEN);

    assertThat(office.last(RESOLUTION).due()).isEqualTo(at("2026-11-27T12:00+08:00"));
  }

  @Test
  void somebody_else_at_turn_pauses_only_where_the_policy_says_so() {
    assertThat(opened().state(wed("11:00"), WAITING_THIRD_PARTY).last(RESOLUTION).state())
        .isEqualTo(RUNNING);
  }

  @Test
  void a_pause_after_the_deadline_moves_it_no_more() {
    Instant late = at("2026-11-27T11:00+08:00");

    assertThat(opened().state(late, WAITING_CUSTOMER).last(RESOLUTION).due())
        .isEqualTo(at("2026-11-27T10:00+08:00"));
  }

  @Test
  void resolving_without_a_word_is_no_reply() {
    Office office = opened().state(wed("10:30"), RESOLVED);

    assertThat(office.last(RESOLUTION).state()).isEqualTo(MET);
    assertThat(office.last(FIRST_REPLY).state()).isEqualTo(RUNNING);
    assertThat(office.state(wed("10:40"), CLOSED).last(FIRST_REPLY).state()).isEqualTo(DROPPED);
  }

  @Test
  void reopened_it_goes_on_where_it_was_and_the_first_resolution_stays() {
    Office office =
        opened()
            .replied(wed("10:30"))
            .state(wed("16:00"), RESOLVED)
            .state(at("2026-12-01T09:00+08:00"), OPEN);

    assertThat(office.runs())
        .filteredOn(run -> run.is(RESOLUTION))
        .extracting(Run::state)
        .containsExactly(MET, RUNNING);
    // Six of its eighteen hours had passed.
    assertThat(office.last(RESOLUTION).due()).isEqualTo(at("2026-12-02T12:00+08:00"));
  }

  @Test
  void a_promised_call_is_kept_by_the_call_which_is_a_reply_too() {
    UUID promise = UUID.randomUUID();
    Office office = opened().then(wed("10:10"), Office.promise(promise, wed("10:50")));

    assertThat(office.last(CALLBACK).due()).isEqualTo(wed("10:50"));
    office.then(wed("10:45"), new ClockMove.CallConnected(promise));
    assertThat(office.last(CALLBACK).state()).isEqualTo(MET);
    assertThat(office.last(FIRST_REPLY).state()).isEqualTo(MET);
  }

  @Test
  void spam_has_no_clocks_left() {
    assertThat(opened().then(wed("10:10"), new ClockMove.Dropped()).runs())
        .allMatch(run -> run.state() == DROPPED);
  }

  @Test
  void what_becomes_known_late_counts_when_it_was() {
    Office late = opened().wrote(wed("11:00")).replied(wed("10:30"));

    assertThat(late.last(NEXT_REPLY).startedAt()).isEqualTo(wed("11:00"));
  }
}
