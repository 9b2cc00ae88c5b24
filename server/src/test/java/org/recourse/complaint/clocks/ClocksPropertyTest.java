package org.recourse.complaint.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.ClockKind;
import org.recourse.complaint.ClockMove;
import org.recourse.conversation.MessageId;
import org.recourse.support.MutableClock;
import org.recourse.support.TestDatabase;

class ClocksPropertyTest {
  private static final List<CaseState> STATES =
      List.of(
          CaseState.OPEN,
          CaseState.WAITING_CUSTOMER,
          CaseState.WAITING_THIRD_PARTY,
          CaseState.RESOLVED,
          CaseState.CLOSED);

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final List<MessageId> replies = new ArrayList<>();

  @Test
  void the_order_in_which_things_become_known_changes_nothing() {
    System.out.println("seed " + seed);
    for (int round = 0; round < 300; round++) {
      Office office = history(40);
      List<Run> runs = office.runs();

      Collections.shuffle(office.history().subList(1, office.history().size()), random);

      assertThat(office.runs()).as("seed %d, round %d", seed, round).isEqualTo(runs);
    }
  }

  @Test
  void resolution_is_due_when_a_minute_by_minute_count_says_so() {
    System.out.println("seed " + seed);
    for (int round = 0; round < 100; round++) {
      Office office = history(12);
      Run run = office.last(ClockKind.RESOLUTION);
      if (run.key().cycle() == 1 && run.due() != null) {
        assertThat(run.due()).as("seed %d, round %d", seed, round).isEqualTo(counted(office, run));
      }
    }
  }

  @Test
  void what_stands_is_what_history_gives_and_signals_are_given_once_and_stay() {
    System.out.println("seed " + seed);
    MutableClock clock = new MutableClock(Office.TEN);
    ClocksNode node = new ClocksNode(TestDatabase.fresh(), clock);
    List<CaseId> cases = new ArrayList<>(List.of(node.opened(), node.opened(), node.opened()));
    Map<CaseId, CaseId> merged = new HashMap<>();
    long signals = 0;
    for (int step = 0; step < 150; step++) {
      clock.tick(Duration.ofMinutes(random.nextInt(200)));
      act(node, cases, merged, clock.instant());
      if (random.nextInt(3) == 0) {
        node.sweep.run();
      }

      String told = "seed %d, step %d".formatted(seed, step);
      for (CaseId id : cases) {
        assertThat(stored(node, id)).as(told).isEqualTo(computed(node, id));
      }
      long now =
          node.jdbc.sql("SELECT count(*) FROM complaint.clock_signal").query(Long.class).single();
      assertThat(now).as(told).isGreaterThanOrEqualTo(signals);
      signals = now;
    }
    assertThat(signals).as("seed %d", seed).isPositive();
  }

  private void act(ClocksNode node, List<CaseId> cases, Map<CaseId, CaseId> merged, Instant at) {
    CaseId id = cases.get(random.nextInt(cases.size()));
    CaseId into = merged.get(id);
    if (into != null) {
      if (random.nextInt(3) == 0) {
        merged.remove(id);
        node.did(() -> node.clocks().unmerged(into, id, at));
      }
    } else if (random.nextInt(12) == 0) {
      CaseId other = cases.get(random.nextInt(cases.size()));
      if (!other.equals(id) && !merged.containsKey(other)) {
        merged.put(id, other);
        node.did(() -> node.clocks().merged(other, id, at));
      }
    } else {
      node.moved(id, move(at));
    }
  }

  private static List<String> stored(ClocksNode node, CaseId id) {
    return node
        .jdbc
        .sql(
            """
            SELECT origin || ' ' || kind || ' ' || rule || ' ' || cycle || ' ' || state || ' '
              || coalesce(extract(epoch FROM due_at)::bigint::text, '') AS text
            FROM complaint.clock WHERE case_id = :case ORDER BY 1
            """)
        .param("case", id.value())
        .query(String.class)
        .list()
        .stream()
        .sorted()
        .toList();
  }

  private static List<String> computed(ClocksNode node, CaseId id) {
    if (!node.histories.holder(id).equals(id)) {
      return List.of();
    }
    return node.histories.held(id).runs().stream()
        .map(run ->
            "%s %s %s %d %s %s"
                .formatted(
                    run.key().origin().value(),
                    run.key().kind().code(),
                    run.key().rule(),
                    run.key().cycle(),
                    run.state().code(),
                    run.due() == null ? "" : Long.toString(run.due().getEpochSecond())))
        .sorted()
        .collect(Collectors.toList());
  }

  private Office history(int moves) {
    Office office = Office.opened();
    Instant at = Office.TEN;
    for (int i = 0; i < moves; i++) {
      at = at.plus(Duration.ofMinutes(1 + random.nextInt(400)));
      office.then(at, move(at));
    }
    return office;
  }

  private ClockMove move(Instant at) {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> new ClockMove.StateChanged(STATES.get(random.nextInt(STATES.size())));
      case 3, 4 -> new ClockMove.CustomerWrote(MessageId.next());
      case 5 -> replied();
      case 6 -> new ClockMove.CallPromised(UUID.randomUUID(), at.plusSeconds(3600));
      default ->
          replies.isEmpty()
              ? replied()
              : new ClockMove.ReplyLost(replies.get(random.nextInt(replies.size())));
    };
  }

  private ClockMove replied() {
    MessageId reply = MessageId.next();
    replies.add(reply);
    return new ClockMove.Replied(reply);
  }

  /** Walks from receipt minute by minute and counts those worked while nobody else was at turn. */
  private static Instant counted(Office office, Run run) {
    int left = Office.TERMS.targetMinutes().get(ClockKind.RESOLUTION);
    Instant at = run.startedAt();
    while (left > 0) {
      CaseState state = CaseState.NEW;
      for (Happening one : office.history()) {
        if (one.move() instanceof ClockMove.StateChanged changed && !one.at().isAfter(at)) {
          state = changed.to();
        }
      }
      boolean stopped = run.stoppedAt() != null && !at.isBefore(run.stoppedAt());
      boolean waits = state == CaseState.WAITING_CUSTOMER && !stopped;
      left -= Office.HOURS.isOpen(at) && !waits ? 1 : 0;
      at = at.plusSeconds(60);
    }
    return at;
  }
}
