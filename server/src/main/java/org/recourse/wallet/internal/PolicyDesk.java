package org.recourse.wallet.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Approvals;
import org.recourse.identity.Caller;
import org.recourse.identity.Proposal;
import org.springframework.stereotype.Component;

/** Where staff read the versions of a policy and propose the next one. */
@Component
public class PolicyDesk {
  private final Policies policies;
  private final Approvals approvals;

  PolicyDesk(Policies policies, Approvals approvals) {
    this.policies = policies;
    this.approvals = approvals;
  }

  /** Newest first; those that count before this moment, if one is given. */
  public List<PolicyVersion> versions(PolicyName name, @Nullable Instant before, int limit) {
    return policies.versions(name, before, limit);
  }

  /** A colleague is shown what differs from the version that would else count from then on. */
  public Proposal propose(
      Caller staff, PolicyName name, String validFrom, String body, String reason) {
    List<PolicyChanges.Change> changes =
        policies.versions(name, PolicyAct.validFrom(validFrom), 1).stream()
            .flatMap(before -> PolicyChanges.between(before.body(), body).stream())
            .toList();
    return approvals.propose(
        staff,
        new Approvals.Draft(
            PolicyAct.KIND,
            name.code(),
            null,
            null,
            reason,
            Map.of(
                "policy",
                name.code(),
                PolicyAct.VALID_FROM,
                validFrom,
                PolicyAct.BODY,
                body,
                "changes",
                PolicyChanges.text(changes))));
  }
}
