package org.recourse.contact.chat;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.Agents;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Cases;
import org.recourse.complaint.Match;
import org.recourse.conversation.Message;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins talks: from its first line on each is a case, whether or not there is a seat. */
@Component
public class Beginning {
  private final Lines lines;
  private final Cases cases;
  private final Agents agents;
  private final ChatRows rows;
  private final ChatMoves moves;
  private final WaitingRoom room;
  private final Ending ending;
  private final Clock clock;

  Beginning(
      Lines lines,
      Cases cases,
      Agents agents,
      ChatRows rows,
      ChatMoves moves,
      WaitingRoom room,
      Ending ending,
      Clock clock) {
    this.lines = lines;
    this.cases = cases;
    this.agents = agents;
    this.rows = rows;
    this.moves = moves;
    this.room = room;
    this.ending = ending;
    this.clock = clock;
  }

  /** A talk, and the line just said in it. */
  public record Said(Chat chat, Message message) {}

  /**
   * Says a first line. Whoever is in a talk already, in another window perhaps, goes on in that.
   *
   * @param about a case of theirs to talk about; null for something new
   */
  @Transactional
  public Said begin(PersonId person, Line line, @Nullable CaseId about) {
    rows.lockPerson(person);
    Optional<Chat> open = rows.lastOf(person).filter(chat -> chat.state().isOpen());
    if (open.isPresent()) {
      Match match = new Match.ToThread(open.get().thread());
      return new Said(open.get(), lines.fromCustomer(person, line, match).message());
    }
    Lines.Kept kept = lines.fromCustomer(person, line, match(person, about));
    Optional<Chat> before =
        rows.lastIn(kept.message().thread())
            .filter(chat -> chat.firstNumber() >= kept.message().number());
    if (before.isPresent()) {
      return new Said(before.get(), kept.message()); // The same first line, sent again.
    }
    Chat chat = chat(person, kept);
    boolean seat = room.now().isOpen();
    moves.begin(chat);
    if (seat) {
      agents.hold(chat.caseId());
      ending.signal(chat);
    } else {
      ending.end(chat, Over.NO_SEAT);
    }
    return new Said(rows.find(chat.id()).orElseThrow(), kept.message());
  }

  private Match match(PersonId person, @Nullable CaseId about) {
    if (about == null) {
      return new Match.New();
    }
    if (!person.equals(cases.summary(about).person())) {
      throw ChatProblems.unknown();
    }
    return new Match.ToCase(about, true);
  }

  private Chat chat(PersonId person, Lines.Kept kept) {
    return new Chat(
        ChatId.next(),
        kept.message().thread(),
        kept.received().caseId(),
        person,
        kept.language(),
        ChatState.WAITING,
        kept.message().number(),
        clock.instant(),
        null,
        null,
        null,
        0,
        0,
        null);
  }
}
