package org.recourse.contact.chat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.recourse.complaint.Agent;
import org.recourse.complaint.Agents;
import org.recourse.complaint.Cases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks after talks whose customer, agent or node went away. Every node does so; rows another one
 * is at are skipped. All it goes by stands in the database, so the death of a node is nothing
 * special.
 */
@Component
public class ChatSweep {
  private static final Logger LOG = LoggerFactory.getLogger(ChatSweep.class);
  private static final int ROWS_MAX = 50;

  private final ChatRows rows;
  private final ChatMoves moves;
  private final Ending ending;
  private final Lines lines;
  private final Cases cases;
  private final Agents agents;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ChatSweep(
      ChatRows rows,
      ChatMoves moves,
      Ending ending,
      Lines lines,
      Cases cases,
      Agents agents,
      TransactionTemplate transaction,
      Clock clock) {
    this.rows = rows;
    this.moves = moves;
    this.ending = ending;
    this.lines = lines;
    this.cases = cases;
    this.agents = agents;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
  void tick() {
    try {
      run();
    } catch (DataAccessException e) {
      LOG.warn("Chats could not be looked after; it is tried again in a second", e);
    }
  }

  public void run() {
    transaction.executeWithoutResult(status -> closeLost(clock.instant()));
    transaction.executeWithoutResult(status -> withdrawUnanswered(clock.instant()));
    transaction.executeWithoutResult(status -> giveBackStranded());
  }

  private void closeLost(Instant now) {
    rows.lockLost(now, ROWS_MAX).forEach(chat -> ending.end(chat, Over.CUSTOMER_LOST));
  }

  private void withdrawUnanswered(Instant now) {
    for (Chat chat : rows.lockUnanswered(now, ROWS_MAX)) {
      moves.withdrawOffer(chat.id());
      ending.signal(chat);
    }
  }

  /** An agent who is gone for good keeps nobody waiting: the customer has their old place again. */
  private void giveBackStranded() {
    List<Chat> stranded =
        rows.lockWithout(agents.reachable().stream().map(Agent::person).toList(), ROWS_MAX);
    for (Chat chat : stranded) {
      moves.unseat(chat.id());
      agents.hold(chat.caseId());
      cases.assign(chat.caseId(), null, "agent_away");
      lines.fromHouse(chat, HouseLine.AGENT_AWAY);
      ending.signal(chat);
    }
  }
}
