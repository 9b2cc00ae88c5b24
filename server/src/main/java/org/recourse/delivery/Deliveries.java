package org.recourse.delivery;

/** Where modules leave what should reach people outside. */
public interface Deliveries {

  /**
   * Puts a message into the outbox, in the caller's transaction, which must exist: the message goes
   * out if and only if that commits. Sent at least once, soon after.
   */
  MessageId send(NewMessage message);
}
