package org.recourse.contact.chat;

import java.time.Clock;
import org.recourse.complaint.Agent;
import org.recourse.complaint.Agents;
import org.recourse.complaint.Cases;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who leads a talk. An agent's row is locked before the talk's, so that nobody leads more than they
 * can and no talk has two, on however many nodes they press at once.
 */
@Component
public class Seating {
  private static final String REASON = "chat";

  private final ChatRows rows;
  private final ChatMoves moves;
  private final Agents agents;
  private final Cases cases;
  private final Ending ending;
  private final ChatAudit audit;
  private final Clock clock;

  Seating(
      ChatRows rows,
      ChatMoves moves,
      Agents agents,
      Cases cases,
      Ending ending,
      ChatAudit audit,
      Clock clock) {
    this.rows = rows;
    this.moves = moves;
    this.agents = agents;
    this.cases = cases;
    this.ending = ending;
    this.audit = audit;
    this.clock = clock;
  }

  /** Takes a talk that waits, or one that a colleague offers. Again is once. */
  @Transactional
  public void accept(PersonId who, ChatId id) {
    Agent agent = agents.lock(who);
    Chat chat = rows.lock(id).orElseThrow(ChatProblems::unknown);
    if (chat.isLedBy(who)) {
      return;
    }
    if (chat.state() != ChatState.WAITING && !isOpenOffer(chat, who)) {
      throw ChatProblems.movedOn();
    }
    if (rows.ledBy(who) >= agent.chatsMax()) {
      throw ChatProblems.full(agent.chatsMax());
    }
    if (!cases.assign(chat.caseId(), who, REASON)) {
      throw ChatProblems.movedOn();
    }
    moves.seat(id, who, clock.instant());
    audit.accepted(who, chat);
    ending.signal(chat);
  }

  private boolean isOpenOffer(Chat chat, PersonId who) {
    return chat.isOfferedTo(who)
        && chat.offer() != null
        && clock.instant().isBefore(chat.offer().until());
  }

  /** Offers a talk to a colleague, with what they need to know. Until they accept it stays. */
  @Transactional
  public void offer(PersonId who, ChatId id, PersonId to, String summary) {
    Chat chat = led(who, id);
    boolean present = agents.find(to).filter(one -> one.takesWork(clock.instant())).isPresent();
    if (!present || to.equals(who)) {
      throw ChatProblems.away();
    }
    moves.offer(id, to, summary, clock.instant().plus(Chat.OFFER));
    audit.offered(who, chat, to);
    ending.signal(chat);
  }

  /** Whoever it is offered to does not want it, or who offers it wants it back. */
  @Transactional
  public void decline(PersonId who, ChatId id) {
    Chat chat =
        rows.lock(id)
            .filter(found -> found.isOfferedTo(who) || found.isLedBy(who))
            .orElseThrow(ChatProblems::unknown);
    moves.withdrawOffer(id);
    ending.signal(chat);
  }

  private Chat led(PersonId who, ChatId id) {
    return rows.lock(id).filter(chat -> chat.isLedBy(who)).orElseThrow(ChatProblems::unknown);
  }
}
