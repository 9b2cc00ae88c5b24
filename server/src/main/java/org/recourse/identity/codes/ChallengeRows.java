package org.recourse.identity.codes;

import static org.recourse.platform.SqlTimes.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;

/** Reads rows of {@code identity.challenge}. */
final class ChallengeRows {
  private ChallengeRows() {}

  static Challenge challenge(Purpose purpose, ResultSet row) throws SQLException {
    UUID person = row.getObject("person", UUID.class);
    byte[] hash = row.getBytes("code_hash");
    return new Challenge(
        row.getObject("id", UUID.class),
        purpose,
        Handle.ofCanonical(row.getString("handle")),
        person == null ? null : new PersonId(person),
        Language.find(row.getString("language")).orElseThrow(),
        hash == null ? null : CodeHash.of(hash),
        instant(row, "code_expires_at"),
        row.getInt("attempts_left"),
        row.getInt("sends_left"),
        instant(row, "resend_after"),
        instant(row, "ends_at"),
        row.getBoolean("used"));
  }
}
