package org.recourse.identity;

import java.util.Set;

/**
 * Something that must be confirmed before it is done.
 *
 * @param deed what the person is shown
 * @param fingerprint exactly what is to be done; a payment's takes in its key, so that confirming
 *     it once never pays twice
 * @param reasons why it is asked for
 */
public record Act(Deed deed, Fingerprint fingerprint, Set<StepUpReason> reasons) {
  public Act {
    reasons = Set.copyOf(reasons);
  }
}
