package org.recourse.identity.recovery;

import java.util.Map;
import java.util.Optional;
import org.recourse.identity.ApprovalId;
import org.recourse.identity.Approvals;
import org.recourse.identity.Caller;
import org.recourse.identity.CustomerLooks;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff speak for a customer who recovers an account, after they looked at who it is. */
@Component
public class StaffRecoveries {
  private final RecoveryRows rows;
  private final CustomerLooks looks;
  private final Approvals approvals;

  StaffRecoveries(RecoveryRows rows, CustomerLooks looks, Approvals approvals) {
    this.rows = rows;
    this.looks = looks;
    this.approvals = approvals;
  }

  /** The recovery that waits for its end, if there is one. */
  public Optional<Recovery> open(PersonId person) {
    return rows.of(person).stream().findFirst();
  }

  /** Proposes it to a second of the staff. */
  @Transactional
  public ApprovalId propose(Caller staff, PersonId person, String reason) {
    looks.require(staff, person, "recovery");
    Recovery begun = open(person).orElseThrow(Recoveries::unknown);
    return approvals
        .propose(
            staff,
            new Approvals.Draft(
                RecoveryAct.KIND,
                person.toString(),
                person,
                null,
                reason,
                Map.of("handle", begun.handle().masked(), "ready_at", begun.readyAt().toString())))
        .id();
  }
}
