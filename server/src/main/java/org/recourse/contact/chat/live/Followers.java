package org.recourse.contact.chat.live;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.contact.chat.Chat;
import org.recourse.contact.chat.ChatId;
import org.recourse.contact.chat.ChatState;
import org.recourse.contact.chat.Talking;
import org.recourse.contact.chat.WaitingRoom;
import org.recourse.contact.chat.WaitingRoom.Room;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.Message;
import org.recourse.conversation.ThreadId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Which sockets of this node follow which chats. A nudge says only that something may be new; what
 * it is, is read by number from what the database has, so that nothing is told twice, out of order
 * or not at all, whichever node it was written on.
 */
@Component
class Followers {
  private static final Logger LOG = LoggerFactory.getLogger(Followers.class);
  private static final int LINES_MAX = 200;

  private final ConcurrentHashMap<ChatId, Followed> chats = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<ThreadId, ChatId> threads = new ConcurrentHashMap<>();
  private final Talking talking;
  private final Conversations conversations;
  private final Telling telling;
  private final WaitingRoom waitingRoom;
  private volatile @Nullable Room room;

  Followers(
      Talking talking, Conversations conversations, Telling telling, WaitingRoom waitingRoom) {
    this.talking = talking;
    this.conversations = conversations;
    this.telling = telling;
    this.waitingRoom = waitingRoom;
  }

  /** From now on this socket is told what comes after this line, and how the chat stands. */
  void follow(ChatSocket socket, Chat chat, long after) {
    AtomicBoolean added = new AtomicBoolean();
    Followed followed =
        chats.compute(
            chat.id(),
            (id, present) -> {
              Followed found = present == null ? new Followed(id, chat.thread()) : present;
              if (!found.isFollowedBy(socket)) {
                found.followings.add(new Following(socket, after));
                added.set(true);
              }
              return found;
            });
    if (added.get()) {
      threads.put(chat.thread(), chat.id());
      nudge(followed);
    }
  }

  void left(ChatSocket socket) {
    chats.keySet().forEach(id -> unfollow(id, socket));
  }

  private void unfollow(ChatId id, ChatSocket socket) {
    chats.computeIfPresent(
        id,
        (same, followed) -> {
          followed.followings.removeIf(following -> following.socket == socket);
          if (followed.followings.isEmpty()) {
            threads.remove(followed.thread, id);
            return null;
          }
          return followed;
        });
  }

  void nudge(ChatId id) {
    Followed followed = chats.get(id);
    if (followed != null) {
      nudge(followed);
    }
  }

  /** Nothing is read where everybody here has been told of this line already. */
  void nudge(ThreadId thread, long number) {
    ChatId id = threads.get(thread);
    Followed followed = id == null ? null : chats.get(id);
    if (followed != null
        && followed.followings.stream().anyMatch(following -> following.lastNumber < number)) {
      nudge(followed);
    }
  }

  /** Shows the places of this moment to those who wait. */
  void show(Room now) {
    room = now;
    now.waiting().forEach(chat -> nudge(chat.id()));
  }

  void typing(ChatId id, java.util.UUID who) {
    Followed followed = chats.get(id);
    if (followed != null) {
      talking
          .find(id)
          .ifPresent(chat -> {
            String by = chat.person().value().equals(who) ? "customer" : "agent";
            String frame = telling.json(new Told.Typing("typing", id.toString(), by));
            followed.followings.stream()
                .map(following -> following.socket)
                .filter(socket -> !socket.person().value().equals(who))
                .forEach(socket -> socket.send(frame));
          });
    }
  }

  /** The chats of customers whose sockets are open here. */
  Set<ChatId> ofCustomers() {
    return chats.values().stream()
        .filter(followed ->
            followed.followings.stream().anyMatch(following -> following.socket.isCustomers()))
        .map(followed -> followed.id)
        .collect(Collectors.toSet());
  }

  private void nudge(Followed followed) {
    followed.nudge(() -> {
      try {
        read(followed);
      } catch (DataAccessException e) {
        LOG.warn("A chat could not be read; it is tried again in a second", e);
        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> nudge(followed));
      }
    });
  }

  /**
   * For those who follow at its start. Whoever comes while it reads has a nudge of their own: told
   * from lines that were asked for without them, they would miss what lies between.
   */
  private void read(Followed followed) {
    List<Following> followings = List.copyOf(followed.followings);
    List<Message> lines;
    do {
      long last = followings.stream().mapToLong(following -> following.lastNumber).min().orElse(0);
      lines = conversations.after(followed.thread, last, LINES_MAX);
      Chat chat = talking.find(followed.id).orElseThrow();
      for (Following following : followings) {
        tell(chat, following, lines);
      }
    } while (lines.size() == LINES_MAX);
  }

  private void tell(Chat chat, Following following, List<Message> lines) {
    ChatSocket socket = following.socket;
    List<Message> fresh =
        lines.stream().filter(line -> line.number() > following.lastNumber).toList();
    boolean concerned = chat.concerns(socket.person());
    if (!fresh.isEmpty() && (concerned || !chat.state().isOpen())) {
      List<Told.LineView> views =
          fresh.stream().map(line -> telling.line(line, chat, socket.person())).toList();
      following.lastNumber = fresh.getLast().number();
      socket.send(telling.json(new Told.Lines("lines", chat.id().toString(), views)));
    }
    String moved =
        telling.json(new Told.Moved("chat", telling.view(chat, room(chat), socket.person())));
    if (!moved.equals(following.lastMoved)) {
      following.lastMoved = moved;
      socket.send(moved);
    }
    if (!concerned) {
      unfollow(chat.id(), socket);
    }
  }

  /** The room as it was shown last, or as it is now where this chat has come since. */
  private Room room(Chat chat) {
    Room known = room;
    if (known == null || (chat.state() == ChatState.WAITING && known.place(chat.id()) == 0)) {
      known = waitingRoom.now();
      room = known;
    }
    return known;
  }
}
