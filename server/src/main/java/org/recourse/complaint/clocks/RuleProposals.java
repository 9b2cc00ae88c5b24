package org.recourse.complaint.clocks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.identity.Approvals;
import org.recourse.identity.Caller;
import org.recourse.rulebook.Calendars;
import org.recourse.rulebook.Pack;
import org.recourse.rulebook.Packs;
import org.recourse.rulebook.Wording;
import org.springframework.stereotype.Component;

/**
 * Brings changes of rules before a second person. With what differs goes what its codes are called,
 * since whoever decides need not be one who works with them.
 */
@Component
class RuleProposals {
  private final Approvals approvals;
  private final Calendars calendars;
  private final Packs packs;

  RuleProposals(Approvals approvals, Calendars calendars, Packs packs) {
    this.approvals = approvals;
    this.calendars = calendars;
    this.packs = packs;
  }

  /** What is proposed of one subject; {@code body} is what the act reads. */
  record Draft(
      String kind,
      String subject,
      String reason,
      List<RuleChange> changes,
      Map<String, String> body) {}

  Change propose(Caller staff, Draft draft) {
    Map<String, String> body = new LinkedHashMap<>(draft.body());
    body.put("changes", ClockJson.MAPPER.writeValueAsString(draft.changes()));
    body.put("names", ClockJson.MAPPER.writeValueAsString(names(draft)));
    return Change.waits(
        approvals
            .propose(
                staff,
                new Approvals.Draft(
                    draft.kind(), draft.subject(), null, null, draft.reason(), body))
            .id());
  }

  /** What those codes are called that stand in the proposal. */
  private Map<String, Wording> names(Draft draft) {
    Set<String> said =
        Stream.concat(
                Stream.concat(Stream.of(draft.subject()), draft.body().values().stream()),
                draft.changes().stream()
                    .flatMap(change ->
                        Stream.of(List.of(change.subject()), change.before(), change.after())
                            .flatMap(List::stream)))
            .collect(Collectors.toSet());
    Map<String, Wording> names = new LinkedHashMap<>();
    calendars.newest().forEach(one -> names.put(one.id(), new Wording(one.name(), one.name())));
    for (Pack pack : packs.newest()) {
      names.put(pack.id(), pack.title());
      pack.rules().forEach(rule -> names.put(rule.id(), rule.title()));
      pack.bodies().forEach(one -> names.put(one.id(), one.name()));
    }
    names.keySet().retainAll(said);
    return names;
  }
}
