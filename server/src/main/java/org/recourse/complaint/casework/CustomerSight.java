package org.recourse.complaint.casework;

import java.util.Set;

/**
 * What of a case's course its customer sees: neither what is said with others and noted by
 * colleagues, nor when.
 */
final class CustomerSight {
  static final Set<String> TYPES =
      Set.of(
          "opened",
          "customer_wrote",
          "replied",
          "state_changed",
          "kind_changed",
          "described",
          "identified",
          "absorbed",
          "released",
          "merged_into",
          "unmerged",
          "deadline_extended",
          "final_response_given",
          "passed_on",
          "refund_decided");

  private CustomerSight() {}
}
