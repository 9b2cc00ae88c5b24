package org.recourse.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one command.
 *
 * @param at when its transfer was committed, by the database's clock; for a repeated command the
 *     time of the first
 * @param transfer what the books hold under this id, refusals included; null only for {@link
 *     ResultCode#ATTACHMENT_EXISTS}, where nothing was looked at
 */
public record Outcome(TransferId id, ResultCode code, Instant at, @Nullable Transfer transfer) {

  /** Whether the command stands in the books as sent, now or since earlier. */
  public boolean applied() {
    return code.applied();
  }

  /**
   * The code that never changes however often the command is sent: {@code CREATED} for {@code
   * EXISTS}, the first refusal for {@code ID_ALREADY_FAILED}.
   */
  public ResultCode settled() {
    return switch (code) {
      case EXISTS -> ResultCode.CREATED;
      case ID_ALREADY_FAILED -> transfer == null ? code : transfer.code();
      default -> code;
    };
  }
}
