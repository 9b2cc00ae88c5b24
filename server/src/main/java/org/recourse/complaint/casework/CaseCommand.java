package org.recourse.complaint.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Forwarding;
import org.recourse.complaint.LegalDuty;
import org.recourse.complaint.Outcome;
import org.recourse.complaint.Priority;
import org.recourse.conversation.MessageId;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.PersonId;

/** Something that is to happen to a case. {@link CaseRules} decides what follows. */
public sealed interface CaseCommand {

  /** Who works in the case by it; null for nobody of the staff. */
  default @Nullable PersonId handler() {
    return null;
  }

  /** The customer wrote. */
  record TakeMessage(ThreadId thread, MessageId message) implements CaseCommand {}

  /**
   * Somebody else in it wrote.
   *
   * @param asked whether they answer what a colleague wrote to them
   */
  record TakeOther(ThreadId thread, MessageId message, boolean asked) implements CaseCommand {}

  record Reply(
      PersonId agent, ThreadId thread, MessageId message, boolean toCustomer, boolean there)
      implements CaseCommand {
    @Override
    public PersonId handler() {
      return agent;
    }
  }

  /** An answer to the customer left. */
  record NoteArrival(MessageId message) implements CaseCommand {}

  /** An answer to the customer came back. */
  record NoteLoss(MessageId message) implements CaseCommand {}

  /** An agent moves it; an outcome where it ends. */
  record Move(CaseState to, @Nullable Outcome outcome) implements CaseCommand {}

  /** The customer says that it is settled. */
  record Settle() implements CaseCommand {}

  /** It is taken up again. */
  record Reopen() implements CaseCommand {}

  /** It has been resolved for long enough. */
  record Expire() implements CaseCommand {}

  record Assign(@Nullable PersonId agent, String reason) implements CaseCommand {
    @Override
    public @Nullable PersonId handler() {
      return agent;
    }
  }

  record SetPriority(Priority to, String reason) implements CaseCommand {}

  /** To anything but less than it is; that takes {@code approved}. */
  record SetKind(CaseKind to, String reason, boolean approved) implements CaseCommand {}

  record SetTags(List<String> tags) implements CaseCommand {}

  /** Until then it is out of the queue; null ends that. */
  record Snooze(@Nullable Instant until) implements CaseCommand {}

  record MarkSpam(boolean spam) implements CaseCommand {}

  /** Whom it complains about. */
  record NameAgent(@Nullable PersonId agent) implements CaseCommand {}

  /**
   * Takes the longer time a rule allows.
   *
   * @param lead whether whoever does it leads the desk
   * @param message that tells the customer
   */
  record Extend(LegalDuty duty, boolean lead, String reason, MessageId message)
      implements CaseCommand {}

  /** Ends it with an answer that is final. */
  record GiveFinalResponse(Outcome outcome, MessageId message) implements CaseCommand {}

  /** Passes it on to who is responsible instead. */
  record PassOn(String to, String reason, MessageId message) implements CaseCommand {}

  /** A refund was made, or is not owed. */
  record DecideRefund(List<LegalDuty> duties, boolean refunded, String reason)
      implements CaseCommand {}

  /**
   * An authority passed it on.
   *
   * @param lead whether whoever says so leads the desk
   */
  record Forward(Forwarding forwarding, boolean lead) implements CaseCommand {}

  /** No authority did, after all. */
  record WithdrawForwarding(boolean lead, String reason) implements CaseCommand {}

  /** Something to keep that moves nothing. */
  record Note(CaseEvent event) implements CaseCommand {}
}
