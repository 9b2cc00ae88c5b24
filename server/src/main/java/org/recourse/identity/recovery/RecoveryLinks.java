package org.recourse.identity.recovery;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.PersonId;
import org.recourse.platform.PublicAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Links in the letters about a recovery that call it off. The secret stands behind a {@code #},
 * which no browser sends and no log sees; a page posts it, since programs that look into mails open
 * links.
 */
@Component
class RecoveryLinks {
  private static final String PREFIX = "rcc_";
  private static final int RANDOM_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;
  private final PublicAddress address;

  RecoveryLinks(JdbcClient jdbc, PublicAddress address) {
    this.jdbc = jdbc;
    this.address = address;
  }

  /** Another link for this recovery; the ones before stay good as long as it is open. */
  String issue(Recovery recovery) {
    byte[] bytes = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bytes);
    String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    jdbc.sql("INSERT INTO identity.recovery_link (hash, recovery) VALUES (sha256(:secret), :id)")
        .param("secret", secret.getBytes(StandardCharsets.UTF_8))
        .param("id", recovery.id())
        .update();
    return address.of("/recovery/cancel#" + secret);
  }

  /** Whose open recovery a link is about. */
  Optional<PersonId> owner(String secret) {
    return jdbc.sql(
            """
            SELECT r.person
            FROM identity.recovery_link l JOIN identity.recovery r ON r.id = l.recovery
            WHERE l.hash = sha256(:secret) AND r.done_at IS NULL AND r.cancelled_at IS NULL
            """)
        .param("secret", secret.getBytes(StandardCharsets.UTF_8))
        .query((row, n) -> new PersonId(row.getObject("person", UUID.class)))
        .optional();
  }
}
