package org.recourse.complaint.clocks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseFacts;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.ClockMove;
import org.recourse.conversation.MessageId;

/**
 * A move as it stands in its row.
 *
 * @param until of a promised call
 * @param message that told the customer of it
 */
record MoveColumns(
    String type,
    @Nullable String subject,
    @Nullable Instant until,
    @Nullable CaseFacts facts,
    @Nullable String message) {

  static MoveColumns of(ClockMove move) {
    return switch (move) {
      case ClockMove.Changed(CaseFacts facts) ->
          new MoveColumns("changed", null, null, facts, null);
      case ClockMove.StateChanged(CaseState to, boolean settled) ->
          about(settled ? "settled" : "state_changed", to.code());
      case ClockMove.CustomerWrote(MessageId message) ->
          about("customer_wrote", message.toString());
      case ClockMove.Replied(MessageId message) -> about("replied", message.toString());
      case ClockMove.ReplyLost(MessageId message) -> about("reply_lost", message.toString());
      case ClockMove.CallPromised(UUID promise, Instant by) ->
          new MoveColumns("call_promised", promise.toString(), by, null, null);
      case ClockMove.CallConnected(UUID promise) -> about("call_connected", promise.toString());
      case ClockMove.FinalResponse(MessageId message) ->
          about("final_response", message.toString());
      case ClockMove.RefundDecided(boolean refunded) ->
          about("refund_decided", refunded ? "refunded" : "not_owed");
      case ClockMove.Extended(String rule, MessageId message) ->
          new MoveColumns("extended", rule, null, null, message.toString());
      case ClockMove.Dropped() -> about("dropped", null);
    };
  }

  ClockMove move() {
    return switch (type) {
      case "changed" -> new ClockMove.Changed(required(facts));
      case "state_changed" -> new ClockMove.StateChanged(CaseState.of(required(subject)));
      case "settled" -> new ClockMove.StateChanged(CaseState.of(required(subject)), true);
      case "customer_wrote" -> new ClockMove.CustomerWrote(messageId());
      case "replied" -> new ClockMove.Replied(messageId());
      case "reply_lost" -> new ClockMove.ReplyLost(messageId());
      case "call_promised" ->
          new ClockMove.CallPromised(UUID.fromString(required(subject)), required(until));
      case "call_connected" -> new ClockMove.CallConnected(UUID.fromString(required(subject)));
      case "final_response" -> new ClockMove.FinalResponse(messageId());
      case "refund_decided" -> new ClockMove.RefundDecided(required(subject).equals("refunded"));
      case "extended" ->
          new ClockMove.Extended(required(subject), MessageId.parse(required(message)));
      case "dropped" -> new ClockMove.Dropped();
      default -> throw new IllegalStateException("Expected a move of clocks, but got " + type);
    };
  }

  private MessageId messageId() {
    return MessageId.parse(required(subject));
  }

  private static MoveColumns about(String type, @Nullable String subject) {
    return new MoveColumns(type, subject, null, null, null);
  }

  private <T> T required(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException(
          "Expected a whole row of " + type + ", but a part is missing");
    }
    return value;
  }
}
