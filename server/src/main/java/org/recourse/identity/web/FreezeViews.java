package org.recourse.identity.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.LawOrder;
import org.recourse.identity.Losses;
import org.recourse.identity.Person;
import org.recourse.identity.freezes.Appeals;
import org.recourse.identity.freezes.Confirming;
import org.recourse.identity.freezes.Freeze;
import org.recourse.identity.freezes.FreezeKind;
import org.recourse.identity.freezes.Freezing;
import org.recourse.identity.freezes.LiftMethod;
import org.recourse.identity.freezes.Unfreezing;
import org.recourse.identity.freezes.Ways;
import org.springframework.stereotype.Component;

/** Puts all open freezes of a person into one answer. */
@Component
class FreezeViews {
  private final Freezing freezing;
  private final Unfreezing unfreezing;
  private final Confirming confirming;
  private final Appeals appeals;

  FreezeViews(Freezing freezing, Unfreezing unfreezing, Confirming confirming, Appeals appeals) {
    this.freezing = freezing;
    this.unfreezing = unfreezing;
    this.confirming = confirming;
    this.appeals = appeals;
  }

  Optional<FreezeView> find(Caller caller, Person person) {
    List<Freeze> open = freezing.open(person.id());
    return open.stream()
        .max(Comparator.comparing(Freeze::kind))
        .map(heaviest -> view(caller, person, open, heaviest));
  }

  private FreezeView view(Caller caller, Person person, List<Freeze> open, Freeze heaviest) {
    Ways ways = unfreezing.ways(person, open);
    LawOrder order = FreezeView.shown(heaviest);
    return new FreezeView(
        heaviest.text(),
        open.getFirst().since(),
        heaviest.kind().shown(),
        open.stream().map(Freeze::lost).reduce(Losses.NONE, Losses::and).codes(),
        end(open),
        order == null ? null : order.authority(),
        order == null ? null : order.reference(),
        ways.methods().stream().map(LiftMethod::code).toList(),
        ways.from(),
        appeals.last(person.id(), open).map(FreezeView.AppealView::of).orElse(null),
        actions(caller, person, open, ways));
  }

  private List<String> actions(Caller caller, Person person, List<Freeze> open, Ways ways) {
    List<String> actions = new ArrayList<>();
    actions.add("report_lost");
    if (!ways.methods().isEmpty()) {
      actions.add("unfreeze");
    }
    if (confirming.mayConfirm(open, caller)) {
      actions.add("confirm");
    }
    if (appeals.mayAppeal(person.id(), open)) {
      actions.add("appeal");
    }
    return actions;
  }

  /** When the last one ends, if all of them do; of a restriction nobody is told. */
  private static @Nullable Instant end(List<Freeze> open) {
    List<Instant> ends =
        open.stream()
            .filter(freeze -> freeze.kind() != FreezeKind.LAW)
            .map(Freeze::endsAt)
            .filter(Objects::nonNull)
            .toList();
    return ends.size() == open.size() ? ends.stream().max(Comparator.naturalOrder()).get() : null;
  }
}
