package org.recourse.identity;

/** Who may send no money for now. */
public interface Freezes {
  /**
   * Whether a person is frozen, and stays so, or stays not so, until the current transaction ends.
   */
  boolean isFrozen(PersonId person);
}
