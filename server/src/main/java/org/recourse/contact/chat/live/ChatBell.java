package org.recourse.contact.chat.live;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.recourse.contact.chat.ChatId;
import org.recourse.contact.chat.ChatSignals;
import org.recourse.kernel.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rings on this node at once and on the others through the database: never in the transaction of
 * what it tells of, which a notification would make wait for all others, but right after it, many
 * signals in one. A signal that is lost costs a moment, since the journal tells of the same line.
 */
@Component
class ChatBell implements ChatSignals {
  static final String CHANNEL = "recourse_chat";

  private static final Logger LOG = LoggerFactory.getLogger(ChatBell.class);
  private static final int WAITING_MAX = 10_000;

  /** A notification may hold 8,000 bytes, and a signal has at most 73. */
  private static final int SIGNALS_MAX = 100;

  /** Begins each notification, so that a node does not hear itself. */
  final String node = Ids.next().toString();

  private final LinkedBlockingQueue<Signal> waiting = new LinkedBlockingQueue<>(WAITING_MAX);
  private final JdbcClient jdbc;
  private volatile Consumer<Signal> listener = signal -> {};

  ChatBell(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void listen(Consumer<Signal> here) {
    listener = here;
  }

  @Override
  public void changed(ChatId chat) {
    afterCommit(new Signal.Changed(chat));
  }

  @Override
  public void roomChanged() {
    afterCommit(new Signal.Room());
  }

  @Override
  public void typing(ChatId chat, UUID who) {
    ring(new Signal.Typing(chat, who));
  }

  private void afterCommit(Signal signal) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      ring(signal);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            ring(signal);
          }
        });
  }

  private void ring(Signal signal) {
    if (!waiting.offer(signal)) {
      LOG.debug("Too many signals wait; the journal will tell");
    }
    listener.accept(signal);
  }

  /** Sends what waits to the other nodes; waits for it if there is nothing. */
  void step() throws InterruptedException {
    List<Signal> batch = new ArrayList<>();
    batch.add(waiting.take());
    waiting.drainTo(batch, SIGNALS_MAX - 1);
    Set<String> texts = new LinkedHashSet<>();
    batch.forEach(signal -> texts.add(signal.text()));
    try {
      jdbc.sql("SELECT pg_notify(:channel, :payload)")
          .param("channel", CHANNEL)
          .param("payload", node + "\n" + String.join("\n", texts))
          .query(row -> {});
    } catch (DataAccessException e) {
      LOG.warn("Other nodes hear of {} changes in chats by the journal only", texts.size(), e);
    }
  }
}
