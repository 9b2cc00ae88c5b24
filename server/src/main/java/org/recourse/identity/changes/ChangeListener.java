package org.recourse.identity.changes;

/** Something that remembers, and forgets when told. Quick, and never throws. */
public interface ChangeListener {
  void forget(Change change);

  /** When it is not known what has changed. */
  void forgetAll();
}
