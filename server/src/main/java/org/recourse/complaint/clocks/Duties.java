package org.recourse.complaint.clocks;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.ClockKind;
import org.recourse.complaint.LegalDuty;
import org.recourse.rulebook.Body;
import org.recourse.rulebook.Pack;
import org.springframework.stereotype.Component;

/** What the law still asks for on a case: one of each rule, the nearest. */
@Component
class Duties {
  private final Histories histories;
  private final Lookup lookup;

  Duties(Histories histories, Lookup lookup) {
    this.histories = histories;
    this.lookup = lookup;
  }

  List<LegalDuty> of(CaseId id) {
    Histories.Held held = histories.held(id);
    Map<CaseId, Optional<Terms>> terms = new HashMap<>(Map.of(id, held.terms()));
    Map<String, LegalDuty> nearest = new HashMap<>();
    held.runs().stream()
        .filter(run -> run.isOpen() && run.is(ClockKind.STATUTORY))
        .flatMap(run ->
            terms.computeIfAbsent(run.key().origin(), histories::terms).stream()
                .flatMap(now -> duty(run, now).stream()))
        .forEach(duty ->
            nearest.merge(
                duty.rule().id(),
                duty,
                (one, other) -> one.dueAt().isAfter(other.dueAt()) ? other : one));
    return nearest.values().stream().sorted(Comparator.comparing(LegalDuty::dueAt)).toList();
  }

  /** By the newest version of the rules: whom to turn to is told as it is now. */
  List<Body> bodies(CaseId id) {
    return histories
        .terms(id)
        .flatMap(terms -> Optional.ofNullable(terms.pack()))
        .flatMap(lookup::newest)
        .map(Pack::bodies)
        .orElse(List.of());
  }

  private Optional<LegalDuty> duty(Run run, Terms terms) {
    return terms.pack() == null
        ? Optional.empty()
        : lookup
            .pack(terms.pack(), terms.packVersion())
            .rule(run.key().rule())
            .map(rule -> Statutes.duty(run, rule, Statutes.extended(rule, terms, lookup)));
  }
}
