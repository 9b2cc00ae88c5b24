package org.recourse.wallet.internal;

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

  /** Newest first; those that count before this moment, in microseconds, if one is given. */
  public List<PolicyVersion> versions(PolicyName name, @Nullable Long beforeMicros, int limit) {
    return policies.versions(name, beforeMicros, limit);
  }

  public Proposal propose(
      Caller staff, PolicyName name, String validFrom, String body, String reason) {
    return approvals.propose(
        staff,
        new Approvals.Draft(
            PolicyAct.KIND,
            name.code(),
            null,
            null,
            reason,
            Map.of(PolicyAct.VALID_FROM, validFrom, PolicyAct.BODY, body)));
  }
}
