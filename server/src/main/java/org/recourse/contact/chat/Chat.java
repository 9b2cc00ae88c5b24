package org.recourse.contact.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;

/**
 * A live talk.
 *
 * @param firstNumber of its first line in the thread
 * @param waitingSince stays when an agent goes away, so that nobody queues twice
 * @param agent who leads it, or led it last
 * @param offer a transfer under way
 * @param summary what the last transfer said about it
 */
public record Chat(
    ChatId id,
    ThreadId thread,
    CaseId caseId,
    PersonId person,
    Language language,
    ChatState state,
    long firstNumber,
    Instant waitingSince,
    @Nullable PersonId agent,
    @Nullable Offer offer,
    @Nullable String summary,
    long customerRead,
    long agentRead,
    @Nullable Over over) {

  /** A socket may be away for so long before the talk goes on as a case. */
  public static final Duration GRACE = Duration.ofMinutes(5);

  /** Within this a colleague accepts a transfer, or it stays where it was. */
  public static final Duration OFFER = Duration.ofSeconds(60);

  /** To whom it is offered. */
  public record Offer(PersonId to, Instant until) {}

  public boolean isLedBy(PersonId who) {
    return state == ChatState.SEATED && who.equals(agent);
  }

  public boolean isOfferedTo(PersonId who) {
    return offer != null && offer.to().equals(who);
  }

  /** Whether this person takes part: the customer, the agent, whom it is offered to. */
  public boolean concerns(PersonId who) {
    return person.equals(who) || isLedBy(who) || isOfferedTo(who);
  }

  UUID key() {
    return id.value();
  }
}
