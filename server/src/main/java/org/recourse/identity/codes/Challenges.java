package org.recourse.identity.codes;

import static org.recourse.platform.SqlTimes.sql;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;
import org.recourse.identity.Sweepable;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of challenges. All of it runs in the caller's transaction. */
@Component
class Challenges implements Sweepable {
  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  Challenges(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Begins a challenge; without a code none will do. */
  Challenge begin(
      Purpose purpose,
      Handle handle,
      @Nullable PersonId person,
      Language language,
      @Nullable Code code) {
    Instant now = clock.instant();
    UUID id = Ids.next();
    Challenge challenge =
        new Challenge(
            id,
            purpose,
            handle,
            person,
            language,
            code == null ? null : code.hash(id),
            now.plus(Challenge.CODE_LIFETIME),
            Challenge.ATTEMPTS,
            Challenge.RESENDS,
            now.plus(Challenge.RESEND_WAIT),
            now.plus(Challenge.LIFETIME),
            false);
    jdbc.sql(
            """
            INSERT INTO identity.challenge
              (id, purpose, handle, person, language, code_hash, code_expires_at, attempts_left,
               sends_left, resend_after, ends_at)
            VALUES
              (:id, :purpose, :handle, :person, :language, :hash, :expires, :attempts,
               :sends, :resend, :ends)
            """)
        .param("id", challenge.id())
        .param("purpose", purpose.code())
        .param("handle", handle.text())
        .param("person", person == null ? null : person.value())
        .param("language", language.code())
        .param("hash", bytes(challenge.codeHash()), Types.BINARY)
        .param("expires", sql(challenge.codeExpiresAt()))
        .param("attempts", challenge.attemptsLeft())
        .param("sends", challenge.sendsLeft())
        .param("resend", sql(challenge.resendAfter()))
        .param("ends", sql(challenge.endsAt()))
        .update();
    return challenge;
  }

  /** Reads a challenge and keeps others from trying it at the same time. */
  Challenge lock(Purpose purpose, UUID id) {
    return read(purpose, id, " FOR UPDATE");
  }

  Challenge find(Purpose purpose, UUID id) {
    return read(purpose, id, "");
  }

  private Challenge read(Purpose purpose, UUID id, String locking) {
    return jdbc.sql(
            """
            SELECT id, handle, person, language, code_hash, code_expires_at, attempts_left,
              sends_left, resend_after, ends_at, used_at IS NOT NULL AS used
            FROM identity.challenge WHERE id = :id AND purpose = :purpose
            """
                + locking)
        .param("id", id)
        .param("purpose", purpose.code())
        .query((row, n) -> ChallengeRows.challenge(purpose, row))
        .optional()
        .orElseThrow(() ->
            Problem.of(
                ProblemCode.NOT_FOUND,
                "Expected something begun within the last day, but there is none of this id."
                    + " Begin again."));
  }

  /** Puts a new code, with tries of its own, in the place of the last one. */
  Challenge renew(Challenge challenge, @Nullable PersonId person, @Nullable Code code) {
    Instant now = clock.instant();
    Challenge renewed = challenge.renewed(person, code, now);
    jdbc.sql(
            """
            UPDATE identity.challenge
            SET person = :person, code_hash = :hash, code_expires_at = :expires,
              attempts_left = :attempts, sends_left = :sends, resend_after = :resend
            WHERE id = :id
            """)
        .param("person", person == null ? null : person.value())
        .param("hash", bytes(renewed.codeHash()), Types.BINARY)
        .param("expires", sql(renewed.codeExpiresAt()))
        .param("attempts", renewed.attemptsLeft())
        .param("sends", renewed.sendsLeft())
        .param("resend", sql(renewed.resendAfter()))
        .param("id", challenge.id())
        .update();
    return renewed;
  }

  void miss(Challenge challenge, int attemptsLeft) {
    jdbc.sql("UPDATE identity.challenge SET attempts_left = :left WHERE id = :id")
        .param("left", attemptsLeft)
        .param("id", challenge.id())
        .update();
  }

  void use(Challenge challenge) {
    jdbc.sql("UPDATE identity.challenge SET used_at = :now WHERE id = :id")
        .param("now", sql(clock.instant()))
        .param("id", challenge.id())
        .update();
  }

  private static byte @Nullable [] bytes(@Nullable CodeHash hash) {
    return hash == null ? null : hash.bytes();
  }

  /** Deletes what ended a day ago, with the sign-ups that came to nothing. */
  @Override
  public void sweep() {
    jdbc.sql("DELETE FROM identity.challenge WHERE ends_at < :before")
        .param("before", sql(clock.instant().minus(KEPT)))
        .update();
  }
}
