package org.recourse.ledger;

import java.util.List;

/** A decided chain's attachment and the outcomes of its commands, in their order. */
public record Attached<A extends Attachment>(A attachment, List<Outcome> outcomes) {
  public Attached {
    outcomes = List.copyOf(outcomes);
  }
}
