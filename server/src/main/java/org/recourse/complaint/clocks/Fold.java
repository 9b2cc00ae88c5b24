package org.recourse.complaint.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseFacts;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.ClockKind;
import org.recourse.complaint.ClockMove;
import org.recourse.conversation.MessageId;
import org.recourse.rulebook.Rule;

/**
 * The clocks of a case as the sum of what happened to it, in the order of time and whatever the
 * order in which it became known. Nothing else decides them.
 */
final class Fold {
  private final Lookup lookup;
  private final Runs runs;
  private CaseState state = CaseState.NEW;
  private boolean replied;
  private @Nullable Terms terms;
  private @Nullable CaseFacts known;
  private boolean settled;

  private Fold(CaseId origin, Lookup lookup) {
    this.runs = new Runs(origin);
    this.lookup = lookup;
  }

  /**
   * The runs of a case.
   *
   * @param history what it came as first; of the rest, what became known earlier goes first where
   *     times are equal
   */
  static List<Run> of(CaseId origin, List<Happening> history, Lookup lookup) {
    Fold fold = new Fold(origin, lookup);
    Set<MessageId> lost =
        history.stream()
            .filter(one -> one.move() instanceof ClockMove.ReplyLost)
            .map(one -> ((ClockMove.ReplyLost) one.move()).message())
            .collect(Collectors.toSet());
    fold.take(history.getFirst());
    history.stream()
        .skip(1)
        .sorted(Comparator.comparing(Happening::at))
        .filter(one -> one.told().filter(lost::contains).isEmpty())
        .forEach(fold::take);
    return fold.runs.all();
  }

  private void take(Happening one) {
    Instant at = one.at();
    switch (one.move()) {
      case ClockMove.Changed(CaseFacts facts) -> changed(facts, one.terms(), at);
      case ClockMove.StateChanged(CaseState to, boolean settled) -> moved(to, settled, at);
      case ClockMove.CustomerWrote(MessageId _) -> wrote(at);
      case ClockMove.Replied(MessageId _) -> replied(at);
      case ClockMove.ReplyLost(MessageId _) -> {}
      case ClockMove.CallPromised promised ->
          runs.begin(
              runs.next(ClockKind.CALLBACK, promised.promise().toString()),
              at,
              new Length.Until(promised.by()));
      case ClockMove.CallConnected connected -> {
        runs.meet(run -> run.key().rule().equals(connected.promise().toString()), at);
        replied(at);
      }
      case ClockMove.FinalResponse(MessageId _) ->
          runs.meet(run -> Statutes.waits(run, Rule.StatutoryClock.FINAL_RESPONSE), at);
      case ClockMove.RefundDecided(boolean refunded) ->
          runs.change(
              run -> Statutes.waits(run, Rule.StatutoryClock.REFUND),
              run -> refunded ? run.met(at) : run.dropped(at));
      case ClockMove.Extended(String rule, MessageId _) -> extended(rule);
      case ClockMove.Dropped() -> runs.change(run -> true, run -> run.dropped(at));
    }
  }

  private void changed(CaseFacts facts, @Nullable Terms now, Instant at) {
    if (now == null) {
      throw new IllegalArgumentException("Expected terms with the facts of a case");
    }
    boolean first = terms == null;
    terms = now;
    known = facts;
    for (ClockKind kind : List.of(ClockKind.FIRST_REPLY, ClockKind.RESOLUTION)) {
      if (first) {
        working(kind)
            .ifPresent(length -> runs.begin(runs.next(kind, ""), facts.receivedAt(), length));
      }
    }
    for (ClockKind kind : now.targetMinutes().keySet()) {
      working(kind)
          .ifPresent(length -> runs.change(run -> run.is(kind), run -> run.lasting(length)));
    }
    runs.change(
        run -> run.key().rule().isEmpty() && !now.targetMinutes().containsKey(run.key().kind()),
        run -> run.dropped(at));
    law(at);
  }

  /** What the law asks for; nothing of a case its customer has settled. */
  private void law(Instant at) {
    if (known != null && terms != null && !settled) {
      Statutes.apply(known, terms, lookup, runs, at);
    }
  }

  private void moved(CaseState to, boolean byCustomer, Instant at) {
    boolean wasOver = isOver(state);
    state = to;
    settled = isOver(to) && (settled || byCustomer);
    if (isOver(to)) {
      over(to, at);
      return;
    }
    law(at);
    if (wasOver) {
      runs.last(ClockKind.RESOLUTION)
          .filter(run -> !run.isOpen())
          .ifPresent(run -> runs.again(run, at));
    }
    boolean third = terms != null && terms.thirdPartyPauses();
    boolean waits =
        to == CaseState.WAITING_CUSTOMER || (to == CaseState.WAITING_THIRD_PARTY && third);
    runs.pause(ClockKind.RESOLUTION, waits, at);
    runs.pause(ClockKind.UPDATE, to == CaseState.WAITING_CUSTOMER, at);
  }

  /** The law waits for its own answer, whatever the state, unless the customer waits no more. */
  private void over(CaseState to, Instant at) {
    runs.meet(run -> run.is(ClockKind.RESOLUTION), at);
    runs.change(
        run ->
            (settled && run.is(ClockKind.STATUTORY))
                || run.is(ClockKind.UPDATE)
                || run.is(ClockKind.NEXT_REPLY)
                || (to == CaseState.CLOSED && run.is(ClockKind.FIRST_REPLY)),
        run -> run.dropped(at));
  }

  private void wrote(Instant at) {
    boolean answered = runs.last(ClockKind.FIRST_REPLY).map(run -> !run.isOpen()).orElse(true);
    if (answered && replied && runs.open(ClockKind.NEXT_REPLY).isEmpty()) {
      working(ClockKind.NEXT_REPLY)
          .ifPresent(length -> runs.begin(runs.next(ClockKind.NEXT_REPLY, ""), at, length));
    }
  }

  private void replied(Instant at) {
    replied = true;
    runs.meet(
        run ->
            run.is(ClockKind.FIRST_REPLY)
                || run.is(ClockKind.NEXT_REPLY)
                || run.is(ClockKind.UPDATE),
        at);
    if (!isOver(state)) {
      working(ClockKind.UPDATE)
          .ifPresent(length -> runs.begin(runs.next(ClockKind.UPDATE, ""), at, length));
      runs.pause(ClockKind.UPDATE, state == CaseState.WAITING_CUSTOMER, at);
    }
  }

  private void extended(String rule) {
    if (terms == null || terms.pack() == null) {
      return;
    }
    Terms now = terms;
    lookup
        .pack(terms.pack(), terms.packVersion())
        .rule(rule)
        .flatMap(found -> Statutes.extended(found, now, lookup))
        .ifPresent(length ->
            runs.change(run -> run.key().rule().equals(rule), run -> run.lasting(length)));
  }

  private Optional<Length> working(ClockKind kind) {
    if (terms == null || !terms.targetMinutes().containsKey(kind)) {
      return Optional.empty();
    }
    Duration target = Duration.ofMinutes(terms.targetMinutes().get(kind));
    return Optional.of(new Length.Working(lookup.calendar(terms), target));
  }

  private static boolean isOver(CaseState state) {
    return state == CaseState.RESOLVED || state == CaseState.CLOSED;
  }
}
