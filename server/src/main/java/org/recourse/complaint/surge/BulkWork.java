package org.recourse.complaint.surge;

import java.time.Clock;
import java.util.List;
import org.recourse.complaint.surge.ItemRows.Item;
import org.recourse.kernel.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works through answers to many, each in a transaction of its own, on every node. What was sent and
 * that it was sent are one commit, so that a crash between two of them repeats none.
 */
@Component
public class BulkWork {
  private static final Logger LOG = LoggerFactory.getLogger(BulkWork.class);
  private static final int BATCH = 50;

  private final BulkRows bulks;
  private final ItemRows items;
  private final BulkSending sending;
  private final TransactionTemplate transaction;
  private final Clock clock;

  BulkWork(
      BulkRows bulks,
      ItemRows items,
      BulkSending sending,
      TransactionTemplate transaction,
      Clock clock) {
    this.bulks = bulks;
    this.items = items;
    this.sending = sending;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Answers all that is due; returns how many cases were looked at. */
  @Scheduled(fixedDelayString = "${recourse.complaint.bulk-every:PT2S}")
  public int run() {
    int all = 0;
    int worked;
    do {
      worked = (int) items.due(clock.instant(), BATCH).stream().filter(this::work).count();
      all += worked;
    } while (worked > BATCH / 2);
    return all;
  }

  private boolean work(Item item) {
    try {
      return Boolean.TRUE.equals(transaction.execute(status -> items.lock(item) && sent(item)));
    } catch (Problem refused) {
      items.held(item, refused.code().code(), facts(refused), clock.instant());
      return true;
    } catch (RuntimeException e) {
      LOG.warn("Case {} could not be answered with the others; tried again", item.caseId(), e);
      items.failed(item, clock.instant());
      return false;
    }
  }

  private boolean sent(Item item) {
    sending.send(bulks.find(item.bulk()).orElseThrow(), item);
    return true;
  }

  private static List<String> facts(Problem refused) {
    return refused.members().get("facts") instanceof List<?> facts
        ? facts.stream().map(Object::toString).toList()
        : List.of();
  }
}
