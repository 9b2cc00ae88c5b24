package org.recourse.identity;

/** A table that gathers what nobody needs after a while. */
public interface Sweepable {
  void sweep();
}
