package org.recourse.delivery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.recourse.platform.RoundWorker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the outbox, one message after another, on a thread of its own. A message is
 * claimed before it is sent and settled after, so a crash between the two sends it again: under the
 * same Message-ID.
 */
@Component
class Courier extends RoundWorker {
  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final int BATCH_MAX = 20;
  private static final int ATTEMPTS_MAX = 8;
  private static final int FAULT_MAX = 500;
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration CODE_AGE_MAX = Duration.ofHours(1);

  private final Outbox outbox;
  private final Carriers carriers;
  private final boolean readable;

  Courier(
      Outbox outbox, Carriers carriers, @Value("${recourse.demo.outbox:false}") boolean readable) {
    super("courier", outbox.bell(), POLL, BATCH_MAX);
    this.outbox = outbox;
    this.carriers = carriers;
    this.readable = readable;
  }

  /** Sends what is due now and returns how many messages that were. */
  @Override
  protected int round() {
    if (carriers.channels().isEmpty()) {
      return 0;
    }
    List<Outgoing> due = outbox.claim(carriers.channels(), BATCH_MAX, LEASE);
    due.forEach(this::carry);
    return due.size();
  }

  /** What nobody can use any more leaves the outbox, and its text the database. */
  @Scheduled(fixedRate = 60, initialDelay = 60, timeUnit = TimeUnit.SECONDS)
  void sweep() {
    if (!readable) {
      outbox.abandonCodes(CODE_AGE_MAX);
    }
  }

  private void carry(Outgoing message) {
    boolean blank = !readable && message.purpose().equals(NewMessage.CODE);
    try {
      carriers.carry(message);
    } catch (RuntimeException e) {
      String fault = fault(e);
      LOG.warn("Message {} was not taken (attempt {})", message.id(), message.attempts());
      if (message.attempts() >= ATTEMPTS_MAX) {
        outbox.end(message.id(), fault, blank);
      } else {
        outbox.postpone(message.id(), fault, waitAfter(message.attempts()));
      }
      return;
    }
    outbox.end(message.id(), "", blank);
  }

  /** 10 s, 30 s, 90 s … and never more than an hour. */
  static Duration waitAfter(int attempts) {
    long seconds = 10L * Math.powExact(3L, Math.min(attempts - 1, 6));
    return Duration.ofSeconds(Math.min(seconds, 3600));
  }

  private static String fault(RuntimeException e) {
    String text = e.getClass().getSimpleName() + ": " + e.getMessage();
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.length() > FAULT_MAX ? line.substring(0, FAULT_MAX) : line;
  }
}
