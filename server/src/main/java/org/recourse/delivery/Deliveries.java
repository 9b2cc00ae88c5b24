package org.recourse.delivery;

import java.util.List;

/** Where modules leave what should reach people outside. */
public interface Deliveries {

  /**
   * Puts a message into the outbox, in the caller's transaction, which must exist: the message goes
   * out if and only if that commits. Sent at least once, soon after.
   */
  MessageId send(NewMessage message);

  /** As {@link #send(NewMessage)} for each of them, faster. */
  default void send(List<NewMessage> messages) {
    messages.forEach(this::send);
  }
}
