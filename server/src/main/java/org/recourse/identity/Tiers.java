package org.recourse.identity;

/** Raises and lowers people's tiers, for who has looked at their documents. */
public interface Tiers {
  /**
   * Gives a person another tier, in the current transaction; every node knows within a second of
   * its commit. Whoever decides it records it in the audit.
   */
  void set(PersonId person, Tier tier);
}
