package org.recourse.complaint.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.complaint.clocks.Office.at;
import static org.recourse.complaint.clocks.Office.opened;
import static org.recourse.complaint.clocks.Office.thu;
import static org.recourse.complaint.clocks.Office.wed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.ClockKind;
import org.recourse.complaint.clocks.Escalating.Raise;
import org.recourse.complaint.clocks.Escalating.Raised;

class EscalatingTest {
  private static final PolicyDocument DOCUMENT =
      new PolicyDocument(
          List.of(),
          List.of(
              new PolicyDocument.Step("lead", "breached", 0),
              new PolicyDocument.Step("manager", "breached", 60)),
          480,
          new PolicyDocument.Statutory(
              null, List.of(new PolicyDocument.Step("compliance", "warned_90", 0))));

  @Test
  void gives_each_signal_at_its_share_of_the_working_time() {
    assertThat(Signal.of(opened().last(ClockKind.FIRST_REPLY)))
        .containsEntry(Signal.WARNED_50, wed("10:30"))
        .containsEntry(Signal.WARNED_75, wed("10:45"))
        .containsEntry(Signal.WARNED_90, wed("10:54"))
        .containsEntry(Signal.WARNED_15_MINUTES, wed("10:45"))
        .containsEntry(Signal.BREACHED, wed("11:00"));
  }

  @Test
  void gives_none_it_did_not_live_to_give() {
    assertThat(Signal.of(opened().replied(wed("10:50")).last(ClockKind.FIRST_REPLY)))
        .containsOnlyKeys(Signal.WARNED_50, Signal.WARNED_75, Signal.WARNED_15_MINUTES);
    assertThat(Signal.of(opened().replied(wed("11:00")).last(ClockKind.FIRST_REPLY)))
        .containsKey(Signal.BREACHED);
  }

  @Test
  void climbs_by_working_time_after_the_breach_also_where_nobody_is_assigned() {
    assertThat(next(Map.of(Signal.BREACHED, wed("17:30")), List.of()))
        .containsExactlyInAnyOrder(
            new Raise(Level.LEAD, wed("17:30"), false),
            new Raise(Level.MANAGER, thu("09:30"), false));
  }

  @Test
  void wakes_nobody_at_night() {
    assertThat(next(Map.of(Signal.BREACHED, wed("23:30")), List.of()))
        .contains(new Raise(Level.LEAD, thu("09:00"), false));
  }

  @Test
  void tells_again_in_working_hours_until_somebody_takes_it_up() {
    List<Raised> told =
        List.of(
            new Raised(Level.LEAD, wed("17:00"), null),
            new Raised(Level.MANAGER, wed("17:30"), wed("17:40")));

    assertThat(next(Map.of(Signal.BREACHED, wed("17:00")), told))
        .containsExactly(new Raise(Level.LEAD, thu("16:00"), true));
  }

  @Test
  void says_nothing_of_a_clock_that_stopped() {
    Run met = opened().replied(at("2026-11-25T11:30+08:00")).last(ClockKind.FIRST_REPLY);

    assertThat(
            Escalating.next(
                met, Map.of(Signal.BREACHED, wed("11:00")), List.of(), DOCUMENT, Office.HOURS))
        .isEmpty();
  }

  @Test
  void goes_another_way_where_the_law_is_concerned() {
    assertThat(
            Escalating.next(
                opened().last(ClockKind.STATUTORY),
                Map.of(Signal.WARNED_90, wed("12:00")),
                List.of(),
                DOCUMENT,
                Office.HOURS))
        .containsExactly(new Raise(Level.COMPLIANCE, wed("12:00"), false));
  }

  private static List<Raise> next(Map<Signal, Instant> given, List<Raised> raised) {
    return Escalating.next(
        opened().last(ClockKind.FIRST_REPLY), given, raised, DOCUMENT, Office.HOURS);
  }
}
