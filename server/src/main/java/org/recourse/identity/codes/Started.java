package org.recourse.identity.codes;

import java.time.Instant;
import org.recourse.identity.Handle;
import org.recourse.kernel.Ids;

/**
 * What whoever asked for a code is told: the same whether or not anybody has the handle.
 *
 * @param channel {@code email} or {@code phone}
 * @param expiresAt when the code ends
 * @param resendAfter when another may be asked for
 */
public record Started(
    String id, String channel, String maskedHandle, Instant expiresAt, Instant resendAfter) {

  static Started of(Challenge challenge) {
    String channel =
        switch (challenge.handle()) {
          case Handle.Email email -> "email";
          case Handle.Phone phone -> "phone";
        };
    return new Started(
        Ids.text(challenge.purpose().prefix(), challenge.id()),
        channel,
        challenge.handle().masked(),
        challenge.codeExpiresAt(),
        challenge.resendAfter());
  }
}
