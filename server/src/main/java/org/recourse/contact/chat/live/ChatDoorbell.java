package org.recourse.contact.chat.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sends this node's signals and hears those of the others, on a connection it keeps for that. */
@Component
class ChatDoorbell implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(ChatDoorbell.class);
  private static final int WAIT_MILLIS = 500;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final DataSource database;
  private final ChatBell bell;
  private volatile Consumer<Signal> listener = signal -> {};
  private volatile boolean running;
  private @Nullable Thread hearing;
  private @Nullable Thread sending;

  ChatDoorbell(DataSource database, ChatBell bell) {
    this.database = database;
    this.bell = bell;
  }

  void listen(Consumer<Signal> others) {
    listener = others;
  }

  @Override
  public void start() {
    running = true;
    hearing = Thread.ofPlatform().daemon().name("chat-doorbell").start(this::hear);
    sending = Thread.ofPlatform().daemon().name("chat-bell").start(this::send);
  }

  @Override
  public void stop() {
    running = false;
    end(hearing);
    end(sending);
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private static void end(@Nullable Thread thread) {
    if (thread != null) {
      thread.interrupt();
      try {
        thread.join(Duration.ofSeconds(5));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void send() {
    try {
      while (running) {
        bell.step();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void hear() {
    while (running) {
      try (Connection connection = database.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("LISTEN " + ChatBell.CHANNEL);
        listener.accept(new Signal.Room());
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (running) {
          for (PGNotification heard : postgres.getNotifications(WAIT_MILLIS)) {
            hear(heard.getParameter());
          }
        }
        statement.execute("UNLISTEN *");
      } catch (SQLException | RuntimeException e) {
        if (running) {
          LOG.warn("Chats of other nodes are heard by the journal only", e);
          LockSupport.parkNanos(PAUSE.toNanos());
        }
      }
    }
  }

  private void hear(String payload) {
    String[] texts = payload.split("\n");
    if (!texts[0].equals(bell.node)) {
      for (int i = 1; i < texts.length; i++) {
        Signal.parse(texts[i]).ifPresent(listener);
      }
    }
  }
}
