package org.recourse.conversation.internal;

import org.recourse.conversation.DeliveryState;

/** How far a message may come from where it is. A step back is none, and a bounce always counts. */
final class DeliveryRule {
  private DeliveryRule() {}

  static boolean moves(DeliveryState from, DeliveryState to) {
    return switch (from) {
      case RECEIVED, FAILED, BOUNCED -> false;
      case QUEUED -> to != DeliveryState.RECEIVED && to != DeliveryState.QUEUED;
      case SENT ->
          to == DeliveryState.DELIVERED || to == DeliveryState.READ || to == DeliveryState.BOUNCED;
      case DELIVERED -> to == DeliveryState.READ || to == DeliveryState.BOUNCED;
      case READ -> to == DeliveryState.BOUNCED;
    };
  }
}
