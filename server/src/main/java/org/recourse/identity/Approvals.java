package org.recourse.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Money;

/**
 * The one mechanism for what needs two people: money, unfreezing, tiers, policies, roles. One of
 * the staff proposes it with a reason; another, who may, approves it within seven days, and it is
 * done in that transaction, once. Nobody decides what they proposed, nor what concerns themselves.
 */
public interface Approvals {

  /** What is proposed; the fields are as in {@link Proposal}. */
  record Draft(
      String kind,
      String subject,
      @Nullable PersonId person,
      @Nullable Money amount,
      String reason,
      Map<String, String> body) {}

  /**
   * Proposes something, in the current transaction if there is one; {@code not_allowed} when the
   * act's roles do not let the caller, {@code approval_open} when the same waits already.
   */
  Proposal propose(Caller staff, Draft draft);
}
