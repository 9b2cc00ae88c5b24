package org.recourse.contact.chat.live;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.Agents;
import org.recourse.contact.chat.Attendance;
import org.recourse.conversation.ThreadId;
import org.recourse.journal.Event;
import org.recourse.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps this node's sockets: tells the database which are open, closes those whose session has
 * ended or who have gone silent, and brings what other nodes tell to whoever follows it.
 */
@Component
class ChatKeeper implements SmartLifecycle {
  static final CloseStatus SESSION_ENDED = new CloseStatus(4401, "Sign in again");
  private static final CloseStatus RESTART = new CloseStatus(1012, "Come back at once");
  private static final CloseStatus SILENT = new CloseStatus(4408, "Not heard of");

  private static final Logger LOG = LoggerFactory.getLogger(ChatKeeper.class);
  private static final JsonMapper JSON = new JsonMapper();

  /** A client says something every 25 s. */
  private static final Duration SILENT_MAX = Duration.ofSeconds(75);

  private static final Duration SHOWN_EVERY = Duration.ofSeconds(5);

  private final Sockets sockets;
  private final Followers followers;
  private final RoomBoard board;
  private final Agents agents;
  private final Attendance attendance;
  private final Journal journal;
  private volatile boolean running;
  private Journal.@Nullable Tail tail;
  private @Nullable Thread showing;

  ChatKeeper(
      Sockets sockets,
      Followers followers,
      RoomBoard board,
      Agents agents,
      Attendance attendance,
      Journal journal,
      ChatBell bell,
      ChatDoorbell doorbell) {
    this.sockets = sockets;
    this.followers = followers;
    this.board = board;
    this.agents = agents;
    this.attendance = attendance;
    this.journal = journal;
    bell.listen(this::hear);
    doorbell.listen(this::hear);
  }

  private void hear(Signal signal) {
    switch (signal) {
      case Signal.Changed(var chat) -> followers.nudge(chat);
      case Signal.Room _ -> board.change();
      case Signal.Typing(var chat, var who) -> followers.typing(chat, who);
    }
  }

  /** What was said elsewhere, such as in an answer from a case's page. */
  private void read(List<Event> events) {
    for (Event event : events) {
      if (event.type().equals("conversation.message_added")) {
        JsonNode added = JSON.readTree(event.payloadJson());
        followers.nudge(
            ThreadId.parse(added.path("thread").asString()), added.path("number").asLong());
      }
    }
  }

  @Scheduled(fixedDelay = 500, timeUnit = TimeUnit.MILLISECONDS)
  void watch() {
    sockets
        .all()
        .forEach(socket -> {
          if (!socket.live().stands()) {
            socket.close(SESSION_ENDED);
          } else if (socket.silentNanos() > SILENT_MAX.toNanos()) {
            socket.close(SILENT);
          }
        });
  }

  /** By this alone other nodes know, should this one die, who was here until just now. */
  @Scheduled(fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
  void beat() {
    try {
      attendance.seen(followers.ofCustomers());
      agents.seen(sockets.agents());
    } catch (DataAccessException e) {
      LOG.warn("It could not be written down who is here; it is tried again in 20 s", e);
    }
  }

  @Override
  public void start() {
    running = true;
    tail = journal.tail(Set.of("conversation"), this::read);
    showing = Thread.ofPlatform().daemon().name("chat-room").start(this::show);
  }

  private void show() {
    while (running) {
      try {
        board.step(SHOWN_EVERY);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warn("The waiting room could not be shown; it is tried again in 5 s", e);
      }
    }
  }

  @Override
  public void stop() {
    running = false;
    if (tail != null) {
      tail.close();
    }
    if (showing != null) {
      showing.interrupt();
    }
    sockets.all().forEach(socket -> socket.close(RESTART));
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
