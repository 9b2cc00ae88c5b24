package org.recourse.ledger;

import java.util.UUID;
import org.recourse.kernel.Ids;

/**
 * Names one command and the transfer it becomes, refused or not. The client makes it and keeps it
 * before it sends the command, so that sending again can never move money twice.
 */
public record TransferId(UUID value) {
  private static final String PREFIX = "trf";

  public static TransferId next() {
    return new TransferId(Ids.next());
  }

  public static TransferId parse(String text) {
    return new TransferId(Ids.parse(PREFIX, text));
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
