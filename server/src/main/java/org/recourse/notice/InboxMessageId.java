package org.recourse.notice;

import java.util.UUID;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/**
 * A message in one person's inbox, as {@code msg_…}: made of the person and of the position of the
 * event it tells of, so that it needs no index of its own, which every payment would pay for twice.
 * In form a UUID of version 8 (RFC 9562).
 */
public record InboxMessageId(UUID value) {
  private static final String PREFIX = "msg";
  private static final long VERSION = 0x8000L;
  private static final long VERSION_BITS = 0xF000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  public static InboxMessageId parse(String text) {
    return new InboxMessageId(Ids.parse(PREFIX, text));
  }

  static InboxMessageId of(PersonId person, long position) {
    return new InboxMessageId(
        new UUID(
            (person.value().getLeastSignificantBits() & ~VERSION_BITS) | VERSION,
            position | VARIANT));
  }

  /** The position, if the message is in this person's inbox; {@code not_found} otherwise. */
  long positionFor(PersonId person) {
    long position = value.getLeastSignificantBits() & ~VARIANT;
    if (!equals(of(person, position))) {
      throw unknown();
    }
    return position;
  }

  static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected the id of a message in your inbox, but there is none. List your inbox.");
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
