package org.recourse.complaint;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.conversation.Channel;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.MessageId;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;

/**
 * Something that happened to a case. The names of the records and of their parts stand in the
 * database: they are added to, never renamed.
 */
public sealed interface CaseEvent {

  /** The first of all. */
  record Opened(
      CaseKind kind,
      ProblemType problemType,
      Channel channel,
      ContactId contact,
      @Nullable PersonId person,
      ThreadId thread,
      String subject,
      @Nullable String wanted,
      Language language,
      @Nullable PersonId openedBy,
      Priority priority,
      String priorityReason,
      Instant receivedAt)
      implements CaseEvent {}

  record CustomerWrote(ThreadId thread, MessageId message) implements CaseEvent {}

  /** Somebody else wrote into it. */
  record ThirdPersonWrote(ThreadId thread, MessageId message) implements CaseEvent {}

  /** A machine wrote into it: absent, undeliverable. It moves nothing. */
  record AutomaticArrived(ThreadId thread, MessageId message) implements CaseEvent {}

  /** An agent answered the customer, and long ago any party; whether it left shows later. */
  record Replied(ThreadId thread, MessageId message) implements CaseEvent {}

  /** An agent wrote to somebody else in it; the customer does not learn of it. */
  record WroteToParty(ThreadId thread, MessageId message) implements CaseEvent {}

  /** An answer to the customer left, or lies where they read. */
  record ReplyArrived(MessageId message) implements CaseEvent {}

  /** An answer to the customer came back or never left, so it was none. */
  record ReplyLost(MessageId message) implements CaseEvent {}

  /** A colleague's note; what it says lies apart, since it is for the house alone. */
  record NoteAdded(UUID note) implements CaseEvent {}

  record StateChanged(CaseState from, CaseState to, Cause cause, @Nullable Outcome outcome)
      implements CaseEvent {}

  record KindChanged(CaseKind from, CaseKind to, String reason) implements CaseEvent {}

  record Described(ProblemType problemType, @Nullable String wanted) implements CaseEvent {}

  record PriorityChanged(Priority from, Priority to, String reason) implements CaseEvent {}

  record Assigned(PersonId agent, String reason) implements CaseEvent {}

  record Unassigned(PersonId agent, String reason) implements CaseEvent {}

  /** Whom it complains about, so that they do not handle it; null where about nobody. */
  record AboutAgent(@Nullable PersonId agent) implements CaseEvent {}

  /** All tags it has from now on. */
  record TagsChanged(List<String> tags) implements CaseEvent {
    public TagsChanged {
      tags = List.copyOf(tags);
    }
  }

  /** All addresses that get a copy from now on. */
  record CopiesChanged(List<String> addresses) implements CaseEvent {
    public CopiesChanged {
      addresses = List.copyOf(addresses);
    }
  }

  record Snoozed(Instant until) implements CaseEvent {}

  record Woken() implements CaseEvent {}

  record Linked(LinkKind kind, UUID target) implements CaseEvent {}

  record Unlinked(LinkKind kind, UUID target) implements CaseEvent {}

  record PartyJoined(PartyRole role, ContactId contact, ThreadId thread) implements CaseEvent {}

  /** A message came under another subject: it may be about something else. */
  record SubjectDiffers(MessageId message, String subject) implements CaseEvent {}

  /** Messages of it were taken into a case of their own. */
  record SplitInto(CaseId into) implements CaseEvent {}

  record SplitFrom(CaseId from) implements CaseEvent {}

  /** It goes on in another case. */
  record MergedInto(CaseId into) implements CaseEvent {}

  /** It goes on by itself again, as it stood. */
  record Unmerged(CaseId into) implements CaseEvent {}

  /**
   * Another case goes on in this one.
   *
   * @param receivedAt when it counts as received from now on
   * @param unansweredFrom since when its customer waits from now on
   */
  record Absorbed(CaseId from, Instant receivedAt, @Nullable Instant unansweredFrom)
      implements CaseEvent {}

  /**
   * The other case goes on by itself again.
   *
   * @param receivedAt when it counts as received from now on
   */
  record Released(CaseId from, Instant receivedAt) implements CaseEvent {}

  /** The customer was told that an answer the law asks for takes longer, why, and until when. */
  record DeadlineExtended(String rule, Instant until, String reason, MessageId message)
      implements CaseEvent {}

  /** The answer after which the house has nothing to add, with where to turn next. */
  record FinalResponseGiven(Outcome outcome, MessageId message) implements CaseEvent {}

  /** The customer was told who is responsible instead, and that we passed it on. */
  record PassedOn(String to, String reason, MessageId message) implements CaseEvent {}

  /** A refund the law asks for was made, or is not owed. */
  record RefundDecided(boolean refunded, String reason) implements CaseEvent {}

  /** An authority passed it on to us; said again, that is what counts. */
  record Forwarded(String by, String reference, Instant receivedAt) implements CaseEvent {}

  /** No authority did, after all. */
  record ForwardingWithdrawn(String reason) implements CaseEvent {}

  record SpamMarked(boolean spam) implements CaseEvent {}

  /** It is one of many with one cause; null where it no longer counts as one. */
  record Grouped(@Nullable CaseId incident) implements CaseEvent {}

  /** The customer proved whose wallet it is. */
  record Identified(PersonId person) implements CaseEvent {}

  /** A party was asked to prove who they are. */
  record VerificationAsked(ContactId contact) implements CaseEvent {}
}
