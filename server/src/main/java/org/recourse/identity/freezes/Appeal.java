package org.recourse.identity.freezes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Ids;

/**
 * What a person said against a freeze.
 *
 * @param state {@code open}, {@code upheld} when the freeze stays, {@code granted} when it goes
 * @param answer the staff's; null while it is open
 */
public record Appeal(UUID id, String text, Instant at, String state, @Nullable String answer) {

  /** As people and programs see it: {@code apl_…}. */
  public String idText() {
    return Ids.text("apl", id);
  }

  boolean isOpen() {
    return state.equals("open");
  }
}
