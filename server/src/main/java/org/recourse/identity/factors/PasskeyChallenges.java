package org.recourse.identity.factors;

import static org.recourse.platform.SqlTimes.sql;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.recourse.identity.Sweepable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What browsers were asked to have signed. Each is good once, for what it was made for. */
@Component
class PasskeyChallenges implements Sweepable {
  private static final Duration LIFETIME = Duration.ofMinutes(5);
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;
  private final Clock clock;

  PasskeyChallenges(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A challenge to sign, and until when. */
  record Fresh(String base64url, Instant expiresAt) {}

  Fresh begin(PasskeyPurpose purpose, UUID subject) {
    byte[] challenge = new byte[BYTES];
    RANDOM.nextBytes(challenge);
    Instant until = clock.instant().plus(LIFETIME);
    jdbc.sql(
            """
            INSERT INTO identity.passkey_challenge (hash, purpose, subject, expires_at)
            VALUES (sha256(:challenge), :purpose, :subject, :expires)
            """)
        .param("challenge", challenge)
        .param("purpose", purpose.code())
        .param("subject", subject)
        .param("expires", sql(until))
        .update();
    return new Fresh(Base64Url.encode(challenge), until);
  }

  /** Uses a challenge up; false when there is none such for this. */
  boolean take(String base64url, PasskeyPurpose purpose, UUID subject) {
    return jdbc.sql(
                """
                DELETE FROM identity.passkey_challenge
                WHERE hash = sha256(:challenge) AND purpose = :purpose AND subject = :subject
                  AND expires_at > :now
                """)
            .param("challenge", Base64Url.decode(base64url))
            .param("purpose", purpose.code())
            .param("subject", subject)
            .param("now", sql(clock.instant()))
            .update()
        == 1;
  }

  /** Deletes what nobody signed in time. */
  @Override
  public void sweep() {
    jdbc.sql("DELETE FROM identity.passkey_challenge WHERE expires_at < :now")
        .param("now", sql(clock.instant()))
        .update();
  }
}
