package org.recourse.identity;

import org.recourse.kernel.Problem;

/** A kind of deed that takes two people, implemented as a bean by the module that does it. */
public interface TwoPersonAct {

  /** Names it for ever: {@code noun.verb}, such as {@code freeze.lift_by_law}. */
  String kind();

  Permission proposes();

  Permission approves();

  /**
   * Throws a {@link Problem} if this cannot be done as things stand; asked when it is proposed and
   * again before it is done.
   */
  void check(Proposal proposal);

  /**
   * Does it, in the transaction of the decision. If it throws, nothing is decided.
   *
   * @param approver who decided, for the record of what is done
   */
  void carryOut(Proposal proposal, Caller approver);

  /**
   * It will not be done: refused, withdrawn, or not decided in time. In the transaction of that.
   */
  default void ended(Proposal proposal) {}
}
