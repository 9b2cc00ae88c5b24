package org.recourse.complaint.clocks;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.ClockMove;
import org.recourse.conversation.MessageId;

/**
 * Something that moved clocks. The first of a case is {@link ClockMove.Changed}: what it came as.
 *
 * @param terms with {@link ClockMove.Changed} alone
 */
record Happening(Instant at, ClockMove move, @Nullable Terms terms) {

  /** The message to the customer without which it did not happen. */
  Optional<MessageId> told() {
    return switch (move) {
      case ClockMove.Replied reply -> Optional.of(reply.message());
      case ClockMove.FinalResponse response -> Optional.of(response.message());
      case ClockMove.Extended extended -> Optional.of(extended.message());
      default -> Optional.empty();
    };
  }
}
