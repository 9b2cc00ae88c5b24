package org.recourse.contact.chat.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.recourse.contact.chat.ChatId;
import org.recourse.conversation.ThreadId;

/**
 * A chat that sockets of this node follow. However often it is nudged, one thread at a time reads
 * it again, once more after each nudge that came while it read.
 */
final class Followed {
  final ChatId id;
  final ThreadId thread;
  final List<Following> followings = new CopyOnWriteArrayList<>();
  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean nudged = new AtomicBoolean();

  Followed(ChatId id, ThreadId thread) {
    this.id = id;
    this.thread = thread;
  }

  boolean isFollowedBy(ChatSocket socket) {
    return followings.stream().anyMatch(following -> following.socket == socket);
  }

  void nudge(Runnable read) {
    nudged.set(true);
    if (running.compareAndSet(false, true)) {
      Thread.ofVirtual().name("chat-pump").start(() -> run(read));
    }
  }

  private void run(Runnable read) {
    do {
      try {
        while (nudged.compareAndSet(true, false)) {
          read.run();
        }
      } finally {
        running.set(false);
      }
    } while (nudged.get() && running.compareAndSet(false, true));
  }
}
