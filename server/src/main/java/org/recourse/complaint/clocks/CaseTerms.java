package org.recourse.complaint.clocks;

import org.recourse.complaint.CaseFacts;
import org.recourse.complaint.CaseId;
import org.springframework.stereotype.Component;

/** By what a case counts from now on: the policies as they are, the law as it came under it. */
@Component
class CaseTerms {
  private final Policies policies;
  private final Histories histories;

  CaseTerms(Policies policies, Histories histories) {
    this.policies = policies;
    this.histories = histories;
  }

  Terms of(CaseId id, CaseFacts facts) {
    Terms now = policies.terms(facts);
    return histories.terms(id).map(now::underLawOf).orElse(now);
  }
}
