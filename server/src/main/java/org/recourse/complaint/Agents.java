package org.recourse.complaint;

import java.util.List;
import java.util.Optional;
import org.recourse.identity.PersonId;

/** The people who work cases: what they can do, and whether they are there. */
public interface Agents {

  Optional<Agent> find(PersonId person);

  /** Those who take new work now. */
  List<Agent> available();

  /** Those who are there, or have been away for less than patience lasts. */
  List<Agent> reachable();

  /**
   * Says what somebody is doing, and that their desk is open. Who comes for the first time gets an
   * agent's usual skills. In the current transaction.
   */
  Agent come(PersonId person, Presence chosen);

  /** Says that these people's desks are still open. Who never came is not entered by that. */
  void seen(List<PersonId> people);

  /**
   * The agent, locked until the transaction ends, so that nobody else fills the same seat; {@code
   * not_found} if there is none.
   */
  Agent lock(PersonId person);

  /** Keeps a case from being given out for a while: somebody waits for its agent live. */
  void hold(CaseId id);

  /** From now on the case is given out as any other. */
  void release(CaseId id);
}
