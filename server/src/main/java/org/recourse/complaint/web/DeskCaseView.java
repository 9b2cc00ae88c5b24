package org.recourse.complaint.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseClock;
import org.recourse.complaint.Forwarding;
import org.recourse.complaint.casework.PartyRows.Party;
import org.recourse.conversation.Contact;
import org.recourse.rulebook.Wording;

/**
 * A case with all that stands around its thread.
 *
 * @param personId whose wallet it is, once that is sure
 * @param absorbed the cases that go on in it
 * @param nextStates where it may go
 */
record DeskCaseView(
    @JsonUnwrapped QueuedView queued,
    int version,
    String priorityReason,
    @Nullable String wanted,
    @Nullable ForwardedView forwarded,
    String language,
    @Nullable String personId,
    @Nullable Someone openedBy,
    @Nullable Someone aboutAgent,
    @Nullable String outcome,
    boolean spam,
    int reopened,
    @Nullable Instant unansweredFrom,
    @Nullable NamedCase mergedInto,
    List<NamedCase> absorbed,
    List<String> copies,
    List<PartyView> parties,
    List<ClockView> clocks,
    List<DutyView> duties,
    List<LinkView> links,
    List<String> nextStates,
    List<String> allowedActions) {

  /** By which authority it came: the id of a body of a pack, or a name. */
  record ForwardedView(String by, String reference, Instant receivedAt) {
    static @Nullable ForwardedView of(@Nullable Forwarding forwarding) {
      return forwarding == null
          ? null
          : new ForwardedView(forwarding.by(), forwarding.reference(), forwarding.receivedAt());
    }
  }

  /** Another case, by its number. */
  record NamedCase(String id, String number) {}

  /** Somebody in the case, with the thread between them and the house. */
  record PartyView(String role, String thread, ContactView contact) {
    static PartyView of(Party party, Contact contact) {
      return new PartyView(party.role().code(), party.thread().toString(), ContactView.of(contact));
    }
  }

  /** By which way somebody reaches us, and how sure we are who it is. */
  record ContactView(
      String id,
      String channel,
      @Nullable String address,
      String name,
      String language,
      String assurance,
      boolean blocked) {
    static ContactView of(Contact contact) {
      return new ContactView(
          contact.id().toString(),
          contact.channel().code(),
          contact.address(),
          contact.name(),
          contact.language().code(),
          contact.assurance().code(),
          contact.blocked());
    }
  }

  /** One of its clocks. */
  record ClockView(
      String kind,
      String rule,
      @Nullable Wording title,
      @Nullable String lawRef,
      int cycle,
      String state,
      Instant startedAt,
      @Nullable Instant dueAt,
      @Nullable Instant stoppedAt,
      boolean shownAsLaw,
      @Nullable Instant breachedAt) {
    static ClockView of(CaseClock clock) {
      return new ClockView(
          clock.kind().code(),
          clock.rule(),
          clock.law() == null ? null : clock.law().title(),
          clock.law() == null ? null : clock.law().lawRef(),
          clock.cycle(),
          clock.state().code(),
          clock.startedAt(),
          clock.dueAt(),
          clock.stoppedAt(),
          clock.shownAsLaw(),
          clock.breachedAt());
    }
  }

  /** Something it is about; a payment with what is known of it. */
  record LinkView(
      String kind, String target, @Nullable String label, @Nullable PaymentFacts payment) {}

  /** A payment as the desk sees it. */
  record PaymentFacts(
      String type,
      String state,
      long amount,
      String currency,
      String payer,
      String payee,
      @Nullable String note,
      @Nullable String declineCode,
      @Nullable String failureCode,
      Instant createdAt,
      Instant updatedAt,
      List<Step> timeline) {}

  /** One thing that happened to a payment. */
  record Step(String step, Instant at, @Nullable String detail) {}
}
