package org.recourse.complaint.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.complaint.clocks.Office.at;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.CaseClock;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.ClockKind;
import org.recourse.complaint.ClockMove;
import org.recourse.conversation.MessageId;
import org.recourse.support.MutableClock;
import org.recourse.support.TestDatabase;

/** Wednesday at ten in Shanghai: the first reply is due at 15:00, for the desk eats at noon. */
class ClocksTest {
  private final HikariDataSource database = TestDatabase.fresh();
  private final MutableClock clock = new MutableClock(Office.TEN);
  private final ClocksNode node = new ClocksNode(database, clock);

  @Test
  void warns_on_the_way_and_tells_of_a_breach_once() {
    CaseId id = node.opened();

    assertThat(node.sweep.run()).isZero();
    for (int i = 0; i < 30; i++) {
      clock.tick(Duration.ofMinutes(10));
      node.sweep.run();
      node.sweep.run();
    }

    assertThat(signals(id)).isEqualTo(5);
    assertThat(node.told(id))
        .containsOnlyOnce("complaint.clock_breached")
        .contains("complaint.clock_warned", "complaint.escalated");
    assertThat(first(id).breachedAt()).isEqualTo(at("2026-11-25T15:00+08:00"));
  }

  @Test
  void a_breach_stays_when_the_answer_comes_and_when_the_answer_is_lost() {
    CaseId id = node.opened();
    clock.tick(Duration.ofHours(6));
    MessageId reply = MessageId.next();

    // The server slept through the deadline; the reply comes before any sweep.
    node.moved(id, new ClockMove.Replied(reply));

    assertThat(first(id).state()).isEqualTo(CaseClock.State.MET);
    assertThat(first(id).breachedAt()).isEqualTo(at("2026-11-25T15:00+08:00"));
    node.moved(id, new ClockMove.ReplyLost(reply));
    assertThat(first(id).state()).isEqualTo(CaseClock.State.RUNNING);
    assertThat(first(id).breachedAt()).isEqualTo(at("2026-11-25T15:00+08:00"));
    assertThatThrownBy(() -> node.jdbc.sql("DELETE FROM complaint.clock_signal").update())
        .hasMessageContaining("never to happen");
  }

  @Test
  void escalates_what_nobody_has_and_edits_begin_nothing_anew() {
    CaseId id = node.opened();
    clock.tick(Duration.ofHours(5));
    node.sweep.run();
    assertThat(levels(id)).containsExactly("agent", "lead");

    for (int i = 0; i < 10; i++) {
      clock.tick(Duration.ofMinutes(1));
      node.moved(id, new ClockMove.Changed(Office.complaint(Office.TEN)));
      node.sweep.run();
    }

    assertThat(levels(id)).containsExactly("agent", "lead");
    clock.tick(Duration.ofHours(20));
    node.sweep.run();
    assertThat(levels(id)).containsExactly("agent", "lead", "manager");
  }

  @Test
  void two_nodes_sweep_together_and_say_everything_once() throws Exception {
    ClocksNode other = new ClocksNode(TestDatabase.secondNode(database), clock);
    List<CaseId> cases = Stream.generate(node::opened).limit(60).toList();
    clock.tick(Duration.ofHours(6));

    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      var both = threads.invokeAll(List.of(node.sweep::run, other.sweep::run));
      for (var one : both) {
        one.get();
      }
    }
    node.sweep.run();

    for (CaseId id : cases) {
      assertThat(Stream.concat(node.told(id).stream(), other.told(id).stream()))
          .containsOnlyOnce("complaint.clock_breached");
    }
  }

  @Test
  void merged_a_case_lends_its_earlier_clocks_and_gets_them_back() {
    CaseId early = node.opened();
    clock.tick(Duration.ofHours(1));
    CaseId late = node.opened();

    node.did(() -> node.clocks().merged(late, early, clock.instant()));
    assertThat(node.clocks().of(early)).isEmpty();
    assertThat(first(late).dueAt()).isEqualTo(at("2026-11-25T15:00+08:00"));
    assertThat(first(late).startedAt()).isEqualTo(Office.TEN);

    node.did(() -> node.clocks().unmerged(late, early, clock.instant()));
    assertThat(first(early).dueAt()).isEqualTo(at("2026-11-25T15:00+08:00"));
    assertThat(first(late).dueAt()).isEqualTo(at("2026-11-25T16:00+08:00"));
  }

  @Test
  void a_reply_while_merged_answers_both() {
    CaseId early = node.opened();
    CaseId late = node.opened();
    node.did(() -> node.clocks().merged(late, early, clock.instant()));
    clock.tick(Duration.ofMinutes(10));
    node.moved(late, new ClockMove.Replied(MessageId.next()));
    clock.tick(Duration.ofMinutes(10));

    node.did(() -> node.clocks().unmerged(late, early, clock.instant()));

    assertThat(first(early).state()).isEqualTo(CaseClock.State.MET);
    assertThat(first(late).state()).isEqualTo(CaseClock.State.MET);
  }

  @Test
  void shows_as_law_what_is_confirmed_alone() {
    CaseId id = node.opened();

    assertThat(clock(id, ClockKind.STATUTORY).rule()).isEqualTo("cn.direct");
    assertThat(clock(id, ClockKind.STATUTORY).shownAsLaw()).isFalse();
  }

  private CaseClock first(CaseId id) {
    return clock(id, ClockKind.FIRST_REPLY);
  }

  private CaseClock clock(CaseId id, ClockKind kind) {
    return node.clocks().of(id).stream()
        .filter(shown -> shown.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private long signals(CaseId id) {
    return node.count(
        """
        SELECT count(*) FROM complaint.clock_signal
        WHERE case_id = :case AND kind = 'first_reply'
        """,
        id);
  }

  private List<String> levels(CaseId id) {
    return node.jdbc
        .sql(
            """
            SELECT level FROM complaint.escalation
            WHERE case_id = :case AND kind = 'first_reply' ORDER BY id
            """)
        .param("case", id.value())
        .query(String.class)
        .list();
  }
}
