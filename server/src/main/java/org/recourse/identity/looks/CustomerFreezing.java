package org.recourse.identity.looks;

import org.recourse.identity.Caller;
import org.recourse.identity.CustomerLooks;
import org.recourse.identity.LawOrder;
import org.recourse.identity.Losses;
import org.recourse.identity.PersonId;
import org.recourse.identity.StaffFreezes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff freeze whom they have a look at open: so nobody is frozen by a wrong id. */
@Component
public class CustomerFreezing {
  private final CustomerLooks looks;
  private final StaffFreezes freezes;

  CustomerFreezing(CustomerLooks looks, StaffFreezes freezes) {
    this.looks = looks;
    this.freezes = freezes;
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
}
