package org.recourse.identity;

/**
 * What people reported lost or stolen with a freeze that is still open. Whoever holds it must get
 * no code and confirm nothing, so everything that sends a code or accepts one asks here.
 */
public interface LostThings {
  /** All that a person reported lost, over all their open freezes. */
  Losses of(PersonId person);

  /** Whether its owner reported a handle lost; one query, whether or not anybody has it. */
  boolean has(Handle handle);
}
