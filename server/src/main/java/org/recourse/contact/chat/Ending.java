package org.recourse.contact.chat;

import java.time.Clock;
import org.recourse.complaint.Agents;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends talks; their cases go on. */
@Component
public class Ending {
  private final ChatRows rows;
  private final ChatMoves moves;
  private final Lines lines;
  private final Agents agents;
  private final ChatSignals signals;
  private final Clock clock;

  Ending(
      ChatRows rows,
      ChatMoves moves,
      Lines lines,
      Agents agents,
      ChatSignals signals,
      Clock clock) {
    this.rows = rows;
    this.moves = moves;
    this.lines = lines;
    this.agents = agents;
    this.signals = signals;
    this.clock = clock;
  }

  /** Ends it at the word of one of the two; again is once. */
  @Transactional
  public void end(PersonId who, ChatId id) {
    Chat chat =
        rows.lock(id).filter(found -> found.concerns(who)).orElseThrow(ChatProblems::unknown);
    if (chat.state().isOpen()) {
      if (chat.person().equals(who)) {
        end(chat, Over.CUSTOMER_ENDED);
      } else if (chat.isLedBy(who)) {
        end(chat, Over.AGENT_ENDED);
      } else {
        throw ChatProblems.movedOn();
      }
    }
  }

  /** The customer would rather be answered later than wait. */
  @Transactional
  public void later(PersonId customer, ChatId id) {
    Chat chat =
        rows.lock(id)
            .filter(found -> found.person().equals(customer))
            .orElseThrow(ChatProblems::unknown);
    if (chat.state() == ChatState.WAITING) {
      end(chat, Over.CUSTOMER_CHOSE);
    } else if (chat.state() == ChatState.SEATED) {
      throw ChatProblems.movedOn();
    }
  }

  /** Ends a talk that is locked, and tells both. */
  void end(Chat chat, Over why) {
    moves.over(chat.id(), why, clock.instant());
    agents.release(chat.caseId());
    lines.fromHouse(chat, HouseLine.of(why));
    signal(chat);
  }

  /** Tells everybody that this talk, and with it all places, have moved. */
  void signal(Chat chat) {
    signals.changed(chat.id());
    signals.roomChanged();
  }
}
