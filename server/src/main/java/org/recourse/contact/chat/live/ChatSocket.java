package org.recourse.contact.chat.live;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.LiveSessions.LiveSession;
import org.recourse.identity.PersonId;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * One open socket. What it is sent waits in a bounded queue for the one thread that writes, so a
 * slow reader holds up nobody; one that falls behind is closed, comes back and says what it has.
 */
final class ChatSocket {
  private static final int WAITING_MAX = 256;
  private static final String END = "";

  private final WebSocketSession session;
  private final LiveSession live;
  private final PersonId person;
  private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(WAITING_MAX);
  final Pace pace = new Pace();
  private volatile @Nullable Boolean asAgent;
  private volatile String desk = "";
  private volatile CloseStatus ending = CloseStatus.NORMAL;
  private volatile long heardAtNanos = System.nanoTime();

  ChatSocket(WebSocketSession session, LiveSession live, PersonId person) {
    this.session = session;
    this.live = live;
    this.person = person;
    Thread.ofVirtual().name("chat-socket").start(this::write);
  }

  PersonId person() {
    return person;
  }

  LiveSession live() {
    return live;
  }

  /** Whose side it is on; null before it said hello. */
  @Nullable Boolean asAgent() {
    return asAgent;
  }

  boolean isAgents() {
    return Boolean.TRUE.equals(asAgent);
  }

  boolean isCustomers() {
    return Boolean.FALSE.equals(asAgent);
  }

  void seat(boolean agent) {
    asAgent = agent;
  }

  /** The caller with the rights of now; empty once the session has ended. */
  @Nullable Caller caller() {
    return live.use().orElse(null);
  }

  void heard() {
    heardAtNanos = System.nanoTime();
  }

  long silentNanos() {
    return System.nanoTime() - heardAtNanos;
  }

  void send(String frame) {
    if (!waiting.offer(frame)) {
      close(CloseStatus.SERVICE_OVERLOAD);
    }
  }

  /** Sends a desk unless it is the one shown already. */
  void sendDesk(String frame) {
    if (!frame.equals(desk)) {
      desk = frame;
      send(frame);
    }
  }

  void close(CloseStatus why) {
    ending = why;
    waiting.clear();
    waiting.offer(END);
  }

  private void write() {
    try {
      while (true) {
        String frame = waiting.take();
        if (frame.equals(END)) {
          session.close(ending);
          return;
        }
        session.sendMessage(new TextMessage(frame));
      }
    } catch (IOException | IllegalStateException e) {
      closeQuietly(); // It is gone already; its handler hears of it.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void closeQuietly() {
    try {
      session.close(CloseStatus.SESSION_NOT_RELIABLE);
    } catch (IOException | IllegalStateException e) {
      // Then it is closed.
      return;
    }
  }
}
