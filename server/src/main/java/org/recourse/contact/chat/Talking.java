package org.recourse.contact.chat;

import java.util.Optional;
import org.recourse.complaint.Match;
import org.recourse.conversation.Message;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is said, read and being typed in talks that have begun. */
@Component
public class Talking {
  private final Lines lines;
  private final ChatRows rows;
  private final ChatMoves moves;
  private final ChatSignals signals;

  Talking(Lines lines, ChatRows rows, ChatMoves moves, ChatSignals signals) {
    this.lines = lines;
    this.rows = rows;
    this.moves = moves;
    this.signals = signals;
  }

  public Optional<Chat> find(ChatId id) {
    return rows.find(id);
  }

  /** The talk a customer is in, or was in last. */
  public Optional<Chat> lastOf(PersonId customer) {
    return rows.lastOf(customer);
  }

  /** Says a line. The customer's is taken also when the talk is over: it belongs to the case. */
  @Transactional
  public Message say(PersonId who, ChatId id, Line line) {
    Chat chat = required(who, id);
    Message message =
        chat.person().equals(who)
            ? lines.fromCustomer(who, line, new Match.ToThread(chat.thread())).message()
            : fromAgent(chat, who, line);
    signals.changed(id);
    return message;
  }

  private Message fromAgent(Chat chat, PersonId agent, Line line) {
    if (!chat.isLedBy(agent)) {
      throw ChatProblems.movedOn();
    }
    return lines.fromAgent(chat, agent, line);
  }

  /** Has read up to this number. */
  @Transactional
  public void read(PersonId who, ChatId id, long number) {
    Chat chat = required(who, id);
    boolean byCustomer = chat.person().equals(who);
    long before = byCustomer ? chat.customerRead() : chat.agentRead();
    if (number > before && (byCustomer || chat.isLedBy(who))) {
      moves.read(id, byCustomer, number);
      signals.changed(id);
    }
  }

  public void typing(PersonId who, ChatId id) {
    signals.typing(required(who, id).id(), who.value());
  }

  private Chat required(PersonId who, ChatId id) {
    return rows.find(id).filter(chat -> chat.concerns(who)).orElseThrow(ChatProblems::unknown);
  }
}
