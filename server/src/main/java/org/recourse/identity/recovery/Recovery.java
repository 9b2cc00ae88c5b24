package org.recourse.identity.recovery;

import java.time.Instant;
import java.util.UUID;
import org.recourse.identity.Handle;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Ids;

/** A recovery that is neither done nor called off. */
public record Recovery(
    UUID id, PersonId person, Handle handle, Instant readyAt, Instant endsAt, boolean reviewed) {
  private static final String PREFIX = "rcv";

  public static UUID parse(String text) {
    return Ids.parse(PREFIX, text);
  }

  /** As people and programs see it: {@code rcv_…}. */
  public String text() {
    return Ids.text(PREFIX, id);
  }
}
