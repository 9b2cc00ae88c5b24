package org.recourse.complaint.agents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.Agent;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.Presence;
import org.recourse.complaint.agents.Choosing.Candidate;
import org.recourse.complaint.agents.Choosing.Waiting;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;

class ChoosingTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private static PersonId person(int number) {
    return new PersonId(new UUID(0, number));
  }

  /** With 10 places; the number is also how many minutes ago they were given one last. */
  private static Candidate agent(int number, int cases) {
    return agent(number, cases, EnumSet.allOf(CaseKind.class), Set.of(Language.values()));
  }

  private static Candidate agent(
      int number, int cases, Set<CaseKind> kinds, Set<Language> languages) {
    return new Candidate(
        new Agent(person(number), kinds, languages, 10, 1, Presence.AVAILABLE, NOON),
        cases,
        NOON.minusSeconds(number),
        cases == 0 ? NOON.minusSeconds(100L * number) : Instant.MAX);
  }

  private static Waiting waiting(Set<PersonId> excluded, @Nullable PersonId last) {
    return new Waiting(CaseId.next(), CaseKind.DISPUTE, Language.EN, excluded, last);
  }

  private static List<PersonId> chosen(Strategy strategy, Waiting waiting, Candidate... all) {
    return Choosing.choose(strategy, waiting, List.of(all)).stream()
        .map(Candidate::person)
        .toList();
  }

  @Test
  void skill_and_language_come_first() {
    Candidate unskilled = agent(1, 0, Set.of(CaseKind.COMPLAINT), Set.of(Language.EN));
    Candidate speechless = agent(2, 0, Set.of(CaseKind.DISPUTE), Set.of(Language.ZH_CN));
    Candidate able = agent(3, 9, Set.of(CaseKind.DISPUTE), Set.of(Language.EN));

    assertThat(chosen(Strategy.LEAST_LOADED, waiting(Set.of(), null), unskilled, speechless, able))
        .containsExactly(person(3));
  }

  @Test
  void never_whom_it_is_about_and_never_who_is_full() {
    Waiting about = waiting(Set.of(person(1)), null);

    assertThat(chosen(Strategy.LEAST_LOADED, about, agent(1, 0), agent(2, 10))).isEmpty();
    assertThat(chosen(Strategy.LEAST_LOADED, about, agent(1, 0), agent(2, 9)))
        .containsExactly(person(2));
  }

  @Test
  void each_strategy_picks_its_own() {
    Candidate[] all = {agent(1, 0), agent(2, 3), agent(3, 0), agent(4, 5)};

    assertThat(chosen(Strategy.ROUND_ROBIN, waiting(Set.of(), null), all))
        .containsExactly(person(4));
    assertThat(chosen(Strategy.LEAST_LOADED, waiting(Set.of(), null), all))
        .containsExactly(person(3));
    assertThat(chosen(Strategy.LONGEST_IDLE, waiting(Set.of(), null), all))
        .containsExactly(person(3));
    assertThat(chosen(Strategy.LAST_AGENT, waiting(Set.of(), person(2)), all))
        .containsExactly(person(2));
    assertThat(chosen(Strategy.LAST_AGENT, waiting(Set.of(), person(9)), all))
        .containsExactly(person(3));
  }
}
