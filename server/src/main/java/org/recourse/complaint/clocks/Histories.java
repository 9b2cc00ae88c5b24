package org.recourse.complaint.clocks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.ClockMove;
import org.recourse.complaint.clocks.MergeRows.Merge;
import org.springframework.stereotype.Component;

/**
 * All clocks a case holds: its own, and those of cases that go on in it, each by its own terms.
 * While one goes on in another, what happens to the other moves its clocks too.
 */
@Component
class Histories {
  private final MoveRows moves;
  private final MergeRows merges;
  private final Lookup lookup;

  Histories(MoveRows moves, MergeRows merges, Lookup lookup) {
    this.moves = moves;
    this.merges = merges;
    this.lookup = lookup;
  }

  /** The case that holds the clocks of a case: itself, or the one it went into at last. */
  CaseId holder(CaseId id) {
    CaseId holder = id;
    Set<CaseId> seen = new HashSet<>();
    while (seen.add(holder)) {
      Optional<Merge> merge = current(holder);
      if (merge.isEmpty()) {
        return holder;
      }
      holder = merge.get().into();
    }
    throw new IllegalStateException("Expected merges without a circle, but got one at " + id);
  }

  /**
   * What a case holds.
   *
   * @param runs none of a case nobody started
   * @param terms by which it counts now
   */
  record Held(List<Run> runs, Optional<Terms> terms) {
    Held {
      runs = List.copyOf(runs);
    }
  }

  Held held(CaseId holder) {
    List<Happening> own = moves.of(holder);
    List<Run> runs = new ArrayList<>();
    collect(holder, own, List.of(), runs, new HashSet<>());
    return new Held(runs, terms(own));
  }

  /** The terms by which a case counts now. */
  Optional<Terms> terms(CaseId id) {
    return terms(moves.of(id));
  }

  private static Optional<Terms> terms(List<Happening> own) {
    return own.stream()
        .flatMap(one -> Optional.ofNullable(one.terms()).stream())
        .reduce((earlier, later) -> later);
  }

  private void collect(
      CaseId id, List<Happening> own, List<Happening> above, List<Run> runs, Set<CaseId> seen) {
    if (own.isEmpty() || !seen.add(id)) {
      return;
    }
    List<Merge> known = merges.of(id);
    List<Happening> history = new ArrayList<>(own);
    known.stream()
        .filter(merge -> merge.from().equals(id) && merge.to() != null)
        .forEach(merge -> history.addAll(during(merge, moves.of(merge.into()), false)));
    history.addAll(above);
    runs.addAll(Fold.of(id, history, lookup));
    for (Merge merge : known) {
      if (merge.into().equals(id) && merge.to() == null) {
        List<Happening> below = moves.of(merge.from());
        collect(merge.from(), below, during(merge, history, true), runs, seen);
      }
    }
  }

  /** What happened to the other while they were one; its states only as long as they are. */
  private static List<Happening> during(Merge merge, List<Happening> other, boolean states) {
    List<Happening> during = new ArrayList<>();
    CaseState state = CaseState.OPEN;
    for (Happening one : other) {
      if (one.move() instanceof ClockMove.StateChanged changed && one.at().isBefore(merge.at())) {
        state = changed.to();
      }
      if (merge.holds(one.at()) && passes(one.move(), states)) {
        during.add(one);
      }
    }
    if (states) {
      during.addFirst(new Happening(merge.at(), new ClockMove.StateChanged(state), null));
    }
    return during;
  }

  private static boolean passes(ClockMove move, boolean states) {
    return switch (move) {
      case ClockMove.Replied _,
          ClockMove.ReplyLost _,
          ClockMove.CallConnected _,
          ClockMove.FinalResponse _,
          ClockMove.RefundDecided _,
          ClockMove.Extended _ ->
          true;
      case ClockMove.StateChanged _, ClockMove.CustomerWrote _, ClockMove.Dropped _ -> states;
      case ClockMove.Changed _, ClockMove.CallPromised _ -> false;
    };
  }

  private Optional<Merge> current(CaseId id) {
    return merges.of(id).stream()
        .filter(merge -> merge.from().equals(id) && merge.to() == null)
        .findFirst();
  }
}
