package org.recourse.complaint;

import java.time.Instant;
import java.util.UUID;
import org.recourse.conversation.MessageId;

/** What moves clocks. */
public sealed interface ClockMove {

  /** It is of another kind, priority or country now. Statutory clocks keep their legal receipt. */
  record Changed(CaseFacts facts) implements ClockMove {}

  /** It stands elsewhere in its course. */
  record StateChanged(CaseState to) implements ClockMove {}

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

  /** The final response that a rule asks for was sent. */
  record FinalResponse() implements ClockMove {}

  /** A rule's longer time was taken, with approval and notice to the customer. */
  record Extended(String rule) implements ClockMove {}

  /** It was no case at all, such as spam: its clocks end without having been met. */
  record Dropped() implements ClockMove {}
}
