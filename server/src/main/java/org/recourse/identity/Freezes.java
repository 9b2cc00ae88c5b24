package org.recourse.identity;

/** Who may send no money for now. */
public interface Freezes {
  /** Whether a person is frozen at this moment; for showing, not for deciding. */
  boolean isFrozen(PersonId person);

  /**
   * Whether a person is frozen, and stays so, or stays not so, until the current transaction ends.
   */
  boolean staysFrozen(PersonId person);
}
