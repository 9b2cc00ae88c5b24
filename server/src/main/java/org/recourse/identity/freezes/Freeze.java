package org.recourse.identity.freezes;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Ids;

/** A freeze that has not been lifted. */
public record Freeze(UUID id, PersonId person, Instant since, Set<Lost> lost) {
  public Freeze {
    lost = Set.copyOf(lost);
  }

  /** As people and programs see it: {@code frz_…}. */
  public String text() {
    return Ids.text("frz", id);
  }
}
