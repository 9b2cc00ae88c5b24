package org.recourse.complaint.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.wallet.IdempotencyKey;

/** Keys that callers choose, made theirs, so that nobody meets another's. */
final class Keys {
  private Keys() {}

  /** From the header {@code Idempotency-Key}. */
  static UUID of(PersonId person, @Nullable String header) {
    String text = person + " " + IdempotencyKey.ofHeader(header).text();
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
