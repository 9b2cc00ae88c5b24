package org.recourse.audit;

/** The record of who did, and who read, what. Nothing in it is ever changed or taken out. */
public interface Audit {
  /**
   * Writes an entry in the current transaction, so that a deed and its record are both there or
   * both not. Without a transaction it is a bug.
   */
  void record(AuditEntry entry);
}
