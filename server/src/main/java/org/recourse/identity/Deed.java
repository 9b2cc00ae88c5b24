package org.recourse.identity;

import java.util.Set;
import org.recourse.kernel.Money;

/** What somebody is asked to confirm, as it is shown to them and written in the code's letter. */
public sealed interface Deed {

  /** Money to a person: their name and handle, both masked. */
  record Payment(Money amount, String payeeName, String payeeHandle) implements Deed {}

  /** From now on, larger payments to this person without being asked. */
  record TrustPayee(String payeeName, String payeeHandle) implements Deed {}

  /** A token for a program. */
  record IssueToken(String name, Set<Scope> scopes) implements Deed {
    public IssueToken {
      scopes = Set.copyOf(scopes);
    }
  }
}
