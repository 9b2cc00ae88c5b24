package org.recourse.identity;

import org.recourse.kernel.Problem;

/**
 * Asks people to confirm what is dangerous with more than their session. A caller that is turned
 * away with {@code step_up_required} has it confirmed and sends the same request again.
 */
public interface StepUps {
  /**
   * Returns if the caller's person has confirmed exactly this within the last ten minutes, else
   * throws {@code step_up_required}. For what carries a key of its own and so is done once however
   * often it is asked for. Not in a transaction: what is begun must stay when the request ends.
   */
  void require(Caller caller, Act act);

  /**
   * Uses up a confirmation of exactly this in the current transaction; false when there is none.
   * Then end the transaction and throw {@link #asked}.
   */
  boolean use(Caller caller, Act act);

  /**
   * The problem {@code step_up_required} for this act, after beginning to wait for it; {@code
   * account_frozen} while the person is frozen. Not in a transaction.
   */
  Problem asked(Caller caller, Act act);

  /** Whether anything was confirmed in this session, which shows whose device it is. */
  boolean confirmedIn(AccessId session);
}
