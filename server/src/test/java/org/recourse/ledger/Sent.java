package org.recourse.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One chain a node was sent, and what it answered; null when it failed. */
record Sent(int node, int number, Chain chain, @Nullable List<Outcome> outcomes) {
  boolean wrote() {
    return outcomes != null && outcomes.stream().anyMatch(o -> !o.code().exists());
  }

  Instant at() {
    return Objects.requireNonNull(outcomes).stream()
        .filter(o -> !o.code().exists())
        .findFirst()
        .orElseThrow()
        .at();
  }
}
