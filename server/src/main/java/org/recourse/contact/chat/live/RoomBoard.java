package org.recourse.contact.chat.live;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.recourse.complaint.Agent;
import org.recourse.complaint.Agents;
import org.recourse.contact.chat.Chat;
import org.recourse.contact.chat.WaitingRoom;
import org.recourse.contact.chat.WaitingRoom.Room;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;

/** Shows the waiting room: to those who wait their places, to each agent their desk. */
@Component
class RoomBoard {
  /** Many changes within this are shown as one. */
  private static final Duration PACE_MIN = Duration.ofMillis(150);

  private static final int SHOWN_MAX = 100;

  private final Semaphore changed = new Semaphore(0);
  private final WaitingRoom waitingRoom;
  private final Followers followers;
  private final Sockets sockets;
  private final Agents agents;
  private final Telling telling;

  RoomBoard(
      WaitingRoom waitingRoom,
      Followers followers,
      Sockets sockets,
      Agents agents,
      Telling telling) {
    this.waitingRoom = waitingRoom;
    this.followers = followers;
    this.sockets = sockets;
    this.agents = agents;
    this.telling = telling;
  }

  void change() {
    if (changed.availablePermits() == 0) {
      changed.release();
    }
  }

  /** Waits for a change, at most this long, and shows what there is. */
  void step(Duration longest) throws InterruptedException {
    if (changed.tryAcquire(longest.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS)) {
      changed.drainPermits();
    }
    if (sockets.all().findAny().isPresent()) {
      show();
      Thread.sleep(PACE_MIN); // tidy: the pace at which places are shown
    }
  }

  private void show() {
    Room room = waitingRoom.now();
    followers.show(room);
    sockets.ofAgents().forEach(socket -> show(socket, room));
  }

  /** Shows an agent their desk, and follows for them what has become theirs. */
  void show(ChatSocket socket, Room room) {
    PersonId person = socket.person();
    List<Chat> own = room.seated().stream().filter(chat -> chat.concerns(person)).toList();
    own.forEach(chat -> followers.follow(socket, chat, chat.firstNumber() - 1));
    socket.sendDesk(
        telling.json(
            new Told.Desk(
                "desk",
                views(room.waiting().stream().limit(SHOWN_MAX), room, person),
                views(own.stream(), room, person),
                agents.find(person).map(Agent::chatsMax).orElse(0))));
  }

  private List<Told.ChatView> views(Stream<Chat> chats, Room room, PersonId reader) {
    return chats.map(chat -> telling.view(chat, room, reader)).toList();
  }
}
