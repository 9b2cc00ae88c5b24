package org.recourse.ledger;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a node runs its lane. The defaults were measured on two cores; see the decision record on
 * group commit.
 *
 * @param batchCommandsMax commands of one commit; a bigger one is faster and answers later
 * @param queueChainsMax chains waiting before {@link LedgerBusy}
 * @param lanes how many batches may be on their way at once, the next being decided while the one
 *     before is written; each keeps a connection
 * @param node this node's number, from zero: picks its stripe of striped accounts
 */
@ConfigurationProperties("recourse.ledger")
public record LedgerSettings(
    @DefaultValue("256") int batchCommandsMax,
    @DefaultValue("8192") int queueChainsMax,
    @DefaultValue("2") int lanes,
    @DefaultValue("0") int node) {

  public LedgerSettings {
    if (batchCommandsMax < Chain.COMMANDS_MAX || batchCommandsMax > 10_000) {
      throw new IllegalArgumentException(
          "Expected recourse.ledger.batch-commands-max from %d to 10000, but got %d"
              .formatted(Chain.COMMANDS_MAX, batchCommandsMax));
    }
    if (lanes < 1 || lanes > 4) {
      throw new IllegalArgumentException(
          "Expected recourse.ledger.lanes from 1 to 4, but got " + lanes);
    }
    if (queueChainsMax < 1 || queueChainsMax > 1_000_000) {
      throw new IllegalArgumentException(
          "Expected recourse.ledger.queue-chains-max from 1 to 1000000, but got " + queueChainsMax);
    }
  }

  public static LedgerSettings defaults() {
    return new LedgerSettings(256, 8192, 2, 0);
  }
}
