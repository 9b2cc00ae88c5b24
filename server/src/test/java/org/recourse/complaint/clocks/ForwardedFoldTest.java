package org.recourse.complaint.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.complaint.CaseClock.State.DROPPED;
import static org.recourse.complaint.CaseClock.State.MET;
import static org.recourse.complaint.CaseClock.State.RUNNING;
import static org.recourse.complaint.clocks.Office.TEN;
import static org.recourse.complaint.clocks.Office.at;
import static org.recourse.complaint.clocks.Office.wed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.CaseClock;
import org.recourse.complaint.CaseFacts;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.ClockKind;
import org.recourse.complaint.ClockMove;
import org.recourse.complaint.Forwarding;
import org.recourse.conversation.Channel;
import org.recourse.conversation.MessageId;
import org.recourse.identity.Language;
import org.recourse.rulebook.RulebookRows;

/** Clocks of the law where an authority passed a complaint on, by the pack of China. */
class ForwardedFoldTest {
  private static final Instant FRIDAY = at("2026-11-20T12:00+08:00");
  private static final Terms TERMS =
      new Terms("test", 1, "office", 1, Map.of(), false, "cn-nonbank", 1, Map.of("cn", 1));

  private final CaseId id = CaseId.next();
  private final List<Happening> history = new ArrayList<>();

  @Test
  void counts_from_the_day_we_got_it_and_nothing_else_of_the_law_runs() {
    said(FRIDAY, facts(FRIDAY, FRIDAY));

    assertThat(law()).containsExactly(Map.entry("cn.forwarded", RUNNING));
    assertThat(runs().getFirst().due()).isEqualTo(at("2026-12-06T00:00+08:00"));
  }

  @Test
  void what_the_customer_brought_to_us_before_goes_on_beside_it() {
    said(FRIDAY, facts(FRIDAY, null));

    said(wed("10:00"), facts(FRIDAY, TEN));

    assertThat(law())
        .containsExactly(Map.entry("cn.direct", RUNNING), Map.entry("cn.forwarded", RUNNING));
    assertThat(runs().getFirst().due()).isEqualTo(at("2026-12-06T00:00+08:00"));
    assertThat(runs().getLast().due()).isEqualTo(at("2026-12-11T00:00+08:00"));
  }

  @Test
  void another_day_begins_it_anew_and_taking_it_back_ends_it() {
    said(FRIDAY, facts(FRIDAY, FRIDAY));

    said(wed("10:00"), facts(FRIDAY, FRIDAY.plusSeconds(24 * 3600)));
    assertThat(law())
        .containsExactly(
            Map.entry("cn.forwarded", DROPPED),
            Map.entry("cn.direct", RUNNING),
            Map.entry("cn.forwarded", RUNNING));
    assertThat(runs().getLast().due()).isEqualTo(at("2026-12-07T00:00+08:00"));

    said(wed("11:00"), facts(FRIDAY, null));
    assertThat(law())
        .containsExactly(
            Map.entry("cn.forwarded", DROPPED),
            Map.entry("cn.direct", RUNNING),
            Map.entry("cn.forwarded", DROPPED));
  }

  @Test
  void one_final_response_answers_both() {
    said(FRIDAY, facts(FRIDAY, null));
    said(wed("10:00"), facts(FRIDAY, TEN));

    history.add(new Happening(wed("15:00"), new ClockMove.FinalResponse(MessageId.next()), null));

    assertThat(runs()).extracting(Run::state).containsExactly(MET, MET);
  }

  private void said(Instant at, CaseFacts facts) {
    history.add(new Happening(at, new ClockMove.Changed(facts), TERMS));
  }

  private static CaseFacts facts(Instant receivedAt, @Nullable Instant forwardedAt) {
    return new CaseFacts(
        CaseKind.COMPLAINT,
        "other",
        "normal",
        Channel.APP,
        Language.EN,
        "CN",
        forwardedAt == null ? null : new Forwarding("cn.pboc", "2026-118", forwardedAt),
        receivedAt);
  }

  private List<Run> runs() {
    return Fold.of(id, history, new Lookup(new Office(), RulebookRows.packs())).stream()
        .filter(run -> run.is(ClockKind.STATUTORY))
        .toList();
  }

  private List<Map.Entry<String, CaseClock.State>> law() {
    return runs().stream().map(run -> Map.entry(run.key().rule(), run.state())).toList();
  }
}
