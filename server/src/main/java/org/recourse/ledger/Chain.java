package org.recourse.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Commands that happen together or not at all, in this order, in one commit.
 *
 * @param attachment rows of the sender that ride in the same commit; an economy, never needed
 */
public record Chain(List<Command> commands, @Nullable Attachment attachment) {
  /** The most commands of one chain, so that it always fits into one batch. */
  public static final int COMMANDS_MAX = 64;

  public Chain {
    commands = List.copyOf(commands);
    if (commands.isEmpty() || commands.size() > COMMANDS_MAX) {
      throw new IllegalArgumentException(
          "Expected 1 to " + COMMANDS_MAX + " commands in a chain, but got " + commands.size());
    }
    if (commands.size() > 1
        && commands.stream().map(Command::id).distinct().count() < commands.size()) {
      throw new IllegalArgumentException("Expected different ids in a chain, but one comes twice");
    }
  }

  public static Chain of(Command... commands) {
    return new Chain(List.of(commands), null);
  }

  /** The same commands with rows of the sender attached. */
  public Chain with(Attachment rows) {
    return new Chain(commands, rows);
  }
}
