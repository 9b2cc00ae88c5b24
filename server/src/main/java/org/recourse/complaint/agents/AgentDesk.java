package org.recourse.complaint.agents;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.complaint.Agent;
import org.recourse.complaint.Presence;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.Permission;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The agents as their colleagues and leads see and set them. */
@Component
public class AgentDesk {
  private final AgentRows rows;
  private final Hands hands;
  private final People people;
  private final Audit audit;
  private final Clock clock;

  AgentDesk(AgentRows rows, Hands hands, People people, Audit audit, Clock clock) {
    this.rows = rows;
    this.hands = hands;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /** An agent with their name and what they have in hand. */
  public record Seen(Agent agent, String name, Presence presence, int cases) {}

  /** By their ids, those after one. */
  public List<Seen> list(@Nullable UUID after, int limit) {
    return seen(rows.page(after, limit));
  }

  public Seen get(PersonId person) {
    return seen(rows.find(person).stream().toList()).stream()
        .findFirst()
        .orElseThrow(AgentDesk::unknown);
  }

  private List<Seen> seen(List<Agent> agents) {
    List<PersonId> ids = agents.stream().map(Agent::person).toList();
    Map<PersonId, Person> known = people.find(ids);
    Map<PersonId, Integer> cases = hands.inHand(ids, clock.instant());
    return agents.stream()
        .flatMap(agent ->
            Stream.ofNullable(known.get(agent.person()))
                .map(person ->
                    new Seen(
                        agent,
                        person.name(),
                        agent.presence(clock.instant()),
                        cases.getOrDefault(agent.person(), 0))))
        .toList();
  }

  /** Sets what somebody can do. Also before they first come to a desk. */
  @Transactional
  public Seen change(Caller lead, Agent wanted) {
    Person person = people.find(wanted.person()).orElseThrow(AgentDesk::unknown);
    if (person.roles().stream().noneMatch(role -> Permission.of(role).contains(Permission.CASES))) {
      throw unknown();
    }
    rows.enter(wanted);
    rows.change(wanted);
    audit.record(
        new AuditEntry(
            lead.person().value(),
            lead.access().value(),
            "agent.changed",
            wanted.person().toString(),
            null,
            null,
            Map.of(
                "kinds", sorted(wanted.kinds().stream().map(kind -> kind.code()).toList()),
                "languages", sorted(wanted.languages().stream().map(one -> one.code()).toList()),
                "cases_max", Integer.toString(wanted.casesMax()),
                "chats_max", Integer.toString(wanted.chatsMax()))));
    return get(wanted.person());
  }

  private static String sorted(List<String> codes) {
    return codes.stream().sorted(Comparator.naturalOrder()).collect(Collectors.joining(" "));
  }

  private static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected a member of the staff who works cases, but there is none. List the agents.");
  }
}
