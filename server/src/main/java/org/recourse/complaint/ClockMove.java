package org.recourse.complaint;

import java.time.Instant;
import java.util.UUID;
import org.recourse.conversation.MessageId;

/** What moves clocks. */
public sealed interface ClockMove {

  /** It is of another kind, priority or country now. Statutory clocks keep their legal receipt. */
  record Changed(CaseFacts facts) implements ClockMove {}

  /**
   * It stands elsewhere in its course.
   *
   * @param settled whether the customer ended it, who then waits for no answer of the law
   */
  record StateChanged(CaseState to, boolean settled) implements ClockMove {
    public StateChanged(CaseState to) {
      this(to, false);
    }
  }

  /** The customer wrote. */
  record CustomerWrote(MessageId message) implements ClockMove {}

  /** A person's public reply left the house or lies where the customer reads. */
  record Replied(MessageId message) implements ClockMove {}

  /** A reply came back or never left, so it was none. */
  record ReplyLost(MessageId message) implements ClockMove {}

  /** Somebody promised to call. */
  record CallPromised(UUID promise, Instant by) implements ClockMove {}

  /** The customer was on the line. */
  record CallConnected(UUID promise) implements ClockMove {}

  /** The final response that a rule asks for was sent; one that comes back was none. */
  record FinalResponse(MessageId message) implements ClockMove {}

  /** A refund that a rule asks for was made, or is not owed. */
  record RefundDecided(boolean refunded) implements ClockMove {}

  /** A rule's longer time was taken; it holds if the message that tells the customer arrives. */
  record Extended(String rule, MessageId message) implements ClockMove {}

  /** It was no case at all, such as spam: its clocks end without having been met. */
  record Dropped() implements ClockMove {}
}
