package org.recourse.identity.looks;

import java.util.Map;
import org.recourse.identity.Approvals;
import org.recourse.identity.Caller;
import org.recourse.identity.CustomerLooks;
import org.recourse.identity.LawOrder;
import org.recourse.identity.Losses;
import org.recourse.identity.PersonId;
import org.recourse.identity.Proposal;
import org.recourse.identity.StaffFreezes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff freeze whom they have a look at open: so nobody is frozen by a wrong id. */
@Component
public class CustomerFreezing {
  private final CustomerLooks looks;
  private final StaffFreezes freezes;
  private final Approvals approvals;

  CustomerFreezing(CustomerLooks looks, StaffFreezes freezes, Approvals approvals) {
    this.looks = looks;
    this.freezes = freezes;
    this.approvals = approvals;
  }

  /** At the customer's word or at a suspicion; answers the freeze's id. */
  @Transactional
  public String freeze(Caller agent, PersonId person, String reason, Losses lost) {
    looks.require(agent, person, "freezes");
    return freezes.freezeByAgent(agent, person, reason, lost);
  }

  /** At the word of a court or an office; answers the freeze's id. */
  @Transactional
  public String freezeByLaw(Caller officer, PersonId person, String reason, LawOrder order) {
    looks.require(officer, person, "freezes");
    return freezes.freezeByLaw(officer, person, reason, order);
  }

  /** Proposes to a second person to lift a freeze by law. */
  @Transactional
  public Proposal proposeLift(Caller officer, PersonId person, String freeze, String reason) {
    looks.require(officer, person, "freezes");
    return approvals.propose(
        officer, new Approvals.Draft(LegalLiftAct.KIND, freeze, person, null, reason, Map.of()));
  }
}
