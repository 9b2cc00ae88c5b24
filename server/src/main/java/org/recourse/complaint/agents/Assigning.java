package org.recourse.complaint.agents;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Cases;
import org.recourse.complaint.agents.Choosing.Candidate;
import org.recourse.complaint.agents.Choosing.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives out cases, each second and on every node: so it happens again whenever capacity frees, an
 * agent comes or one goes. A pass locks the agents first, so that passes of several nodes come one
 * after another and none gives what another has filled; cases somebody else is at are skipped.
 */
@Component
public class Assigning {
  private static final Logger LOG = LoggerFactory.getLogger(Assigning.class);

  /**
   * Few enough that nobody waits long for a row, many enough that a morning's heap is soon gone.
   */
  private static final int CASES_MAX = 100;

  private final Hands hands;
  private final Ungiven ungiven;
  private final AssignmentPolicy policy;
  private final Cases cases;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Assigning(
      Hands hands,
      Ungiven ungiven,
      AssignmentPolicy policy,
      Cases cases,
      TransactionTemplate transaction,
      Clock clock) {
    this.hands = hands;
    this.ungiven = ungiven;
    this.policy = policy;
    this.cases = cases;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${recourse.complaint.assign-every:PT1S}")
  void tick() {
    try {
      takeBack();
      if (ungiven.any()) {
        run();
      }
    } catch (DataAccessException e) {
      LOG.warn("Cases could not be given out; it is tried again in a second", e);
    }
  }

  /** Gives out what can be given; returns how many cases that were. */
  public int run() {
    int all = 0;
    int given;
    do {
      Integer pass = transaction.execute(status -> pass());
      given = pass == null ? 0 : pass;
      all += given;
    } while (given == CASES_MAX);
    return all;
  }

  private int pass() {
    Instant now = clock.instant();
    List<Candidate> candidates = new ArrayList<>(hands.lockAvailable(now));
    List<Candidate> open = candidates.stream().filter(Assigning::hasRoom).toList();
    Strategy strategy = policy.strategy();
    int given = 0;
    if (!open.isEmpty()) {
      for (Waiting waiting : ungiven.lockOldest(open, now, CASES_MAX)) {
        Optional<Candidate> chosen = Choosing.choose(strategy, waiting, candidates);
        if (chosen.isPresent()
            && cases.assign(waiting.id(), chosen.get().person(), strategy.code())) {
          ungiven.given(waiting.id(), chosen.get().person(), now);
          candidates.set(candidates.indexOf(chosen.get()), chosen.get().given(now));
          given++;
        }
      }
    }
    candidates.forEach(hands::keep);
    return given;
  }

  private static boolean hasRoom(Candidate candidate) {
    return candidate.cases() < candidate.agent().casesMax();
  }

  /** Takes back what agents who went away had not begun; returns how many cases that were. */
  public int takeBack() {
    Integer taken =
        transaction.execute(status -> {
          List<CaseId> stranded = ungiven.lockStranded(clock.instant(), CASES_MAX);
          stranded.forEach(id -> cases.assign(id, null, "agent_away"));
          ungiven.forgetBegun();
          return stranded.size();
        });
    return taken == null ? 0 : taken;
  }
}
