package org.recourse.contact.chat;

import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which customers are there, as their open sockets show. */
@Component
public class Attendance {
  private final ChatMoves moves;
  private final Clock clock;

  Attendance(ChatMoves moves, Clock clock) {
    this.moves = moves;
    this.clock = clock;
  }

  @Transactional
  public void seen(Collection<ChatId> chats) {
    if (!chats.isEmpty()) {
      moves.seen(chats, clock.instant());
    }
  }
}
