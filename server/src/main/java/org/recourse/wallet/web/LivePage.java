package org.recourse.wallet.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.recourse.journal.LiveView.LiveUpdate;

/**
 * One open page's stream of server-sent events. Updates wait in a bounded queue, so that a slow
 * page never holds up others; one that falls behind is closed, comes back and asks for everything.
 */
final class LivePage {
  private static final int WAITING_MAX = 256;
  private static final Duration HEARTBEAT_EVERY = Duration.ofSeconds(15);

  /** Then the page connects anew, and has to show that it still may. */
  private static final Duration LIFETIME = Duration.ofMinutes(5);

  private static final LiveUpdate END = new LiveUpdate("", "");

  private final BlockingQueue<LiveUpdate> waiting = new ArrayBlockingQueue<>(WAITING_MAX);
  private final boolean desk;
  private volatile boolean closed;

  LivePage(boolean desk) {
    this.desk = desk;
  }

  boolean isDesk() {
    return desk;
  }

  void offer(LiveUpdate update) {
    if (!waiting.offer(update)) {
      close();
    }
  }

  void close() {
    closed = true;
    waiting.clear();
    waiting.offer(END);
  }

  /** Writes until the page goes away, is closed or has lived long enough. */
  void write(OutputStream out) throws IOException {
    long end = System.nanoTime() + LIFETIME.toNanos();
    send(out, "retry: 2000\n\n");
    while (!closed && System.nanoTime() < end) {
      LiveUpdate update = next();
      if (END.equals(update)) {
        return;
      }
      send(
          out,
          update == null
              ? ": still here\n\n"
              : "event: " + update.name() + "\ndata: " + update.dataJson() + "\n\n");
    }
  }

  private @Nullable LiveUpdate next() {
    try {
      return waiting.poll(HEARTBEAT_EVERY.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return END;
    }
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
