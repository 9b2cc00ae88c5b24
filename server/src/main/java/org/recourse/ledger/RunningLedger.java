package org.recourse.ledger;

/** A ledger with its lane at work; closing it answers what is queued, then stops. */
public interface RunningLedger extends Ledger, AutoCloseable {
  @Override
  void close();
}
