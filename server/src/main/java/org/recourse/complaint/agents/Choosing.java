package org.recourse.complaint.agents;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.Agent;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;

/** Decides who gets a case. */
final class Choosing {
  private Choosing() {}

  /**
   * A case nobody has.
   *
   * @param excluded who must not have it: whom it is about, and who is in it
   * @param last who had the customer's last case
   */
  record Waiting(
      CaseId id,
      CaseKind kind,
      Language language,
      Set<PersonId> excluded,
      @Nullable PersonId last) {
    Waiting {
      excluded = Set.copyOf(excluded);
    }
  }

  /**
   * An agent who takes new work.
   *
   * @param cases how many they have to work on
   * @param givenAt when they were last given one
   * @param idleSince since when they have had none; the far future while they have some
   */
  record Candidate(Agent agent, int cases, Instant givenAt, Instant idleSince) {
    PersonId person() {
      return agent.person();
    }

    boolean canTake(Waiting waiting) {
      return agent.kinds().contains(waiting.kind())
          && agent.languages().contains(waiting.language())
          && !waiting.excluded().contains(person())
          && cases < agent.casesMax();
    }

    Candidate given(Instant at) {
      return new Candidate(agent, cases + 1, at, Instant.MAX);
    }

    private double load() {
      return (double) cases / agent.casesMax();
    }
  }

  /** Who gets it: skill and language first, then never whom it is about, then room, then choice. */
  static Optional<Candidate> choose(
      Strategy strategy, Waiting waiting, List<Candidate> candidates) {
    List<Candidate> able =
        candidates.stream().filter(candidate -> candidate.canTake(waiting)).toList();
    Comparator<Candidate> leastLoaded =
        Comparator.comparingDouble(Candidate::load).thenComparing(Candidate::givenAt);
    Comparator<Candidate> order =
        switch (strategy) {
          case ROUND_ROBIN -> Comparator.comparing(Candidate::givenAt);
          case LEAST_LOADED -> leastLoaded;
          case LONGEST_IDLE ->
              Comparator.comparing(Candidate::idleSince).thenComparing(leastLoaded);
          case LAST_AGENT ->
              Comparator.comparing(
                      (Candidate candidate) -> !candidate.person().equals(waiting.last()))
                  .thenComparing(leastLoaded);
        };
    return able.stream().min(order.thenComparing(candidate -> candidate.person().value()));
  }
}
