package org.recourse.identity.access;

import java.util.Objects;
import org.recourse.identity.IdentityNode;
import org.recourse.identity.PersonId;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions for tests. */
final class SessionFixtures {
  private SessionFixtures() {}

  static Sessions.Opened open(IdentityNode node, PersonId person) {
    return Objects.requireNonNull(
        node.get(TransactionTemplate.class)
            .execute(status -> node.get(Sessions.class).open(person)));
  }
}
