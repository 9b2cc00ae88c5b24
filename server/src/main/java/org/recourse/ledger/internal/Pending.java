package org.recourse.ledger.internal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.recourse.ledger.Chain;
import org.recourse.ledger.Outcome;

/** A chain on its way through the lane. Used by one thread at a time. */
final class Pending {
  final Chain chain;
  final CompletableFuture<List<Outcome>> answer = new CompletableFuture<>();

  /** What the last attempt decided, when its commit may or may not have happened. */
  @Nullable List<Outcome> unconfirmed;

  /** Whether it was put off once for a batch that wanted none of its accounts. */
  boolean putOff;

  Pending(Chain chain) {
    this.chain = chain;
  }

  int size() {
    return chain.commands().size();
  }

  /**
   * The outcomes of the earlier attempt, if the books hold exactly what it wrote. One transfer
   * tells for all: an attempt is one transaction.
   */
  @Nullable List<Outcome> confirmedBy(Known known) {
    if (unconfirmed == null) {
      return null;
    }
    for (Outcome outcome : unconfirmed) {
      if (outcome.transfer() != null && !outcome.code().exists()) {
        return outcome.transfer().equals(known.transfer(outcome.id())) ? unconfirmed : null;
      }
    }
    return null;
  }
}
