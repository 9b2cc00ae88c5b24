package org.recourse.delivery;

/** Takes messages of one channel out of the house. */
interface Carrier {

  /** Hands the message over; returns once the other side has taken it, and throws otherwise. */
  void carry(Outgoing message);
}
