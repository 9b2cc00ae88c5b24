package org.recourse.identity.factors;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passkeys in the table of factors. Nothing of them is secret: the private key stays away. */
@Component
class PasskeyRows {
  private final JdbcClient jdbc;
  private final Clock clock;

  PasskeyRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A passkey that counts, and whose it is. */
  record Stored(FactorId id, PersonId person, Credential credential) {}

  void insert(FactorId id, PersonId person, String name, String rpId, Credential credential) {
    jdbc.sql(
            """
            INSERT INTO identity.factor (id, person, kind, name, credential_id, credential, rp_id,
              sign_count, backup_eligible, created_at, confirmed_at)
            VALUES (:id, :person, 'passkey', :name, :credentialId, :credential, :rpId,
              :count, :backup, :now, :now)
            """)
        .param("id", id.value())
        .param("person", person.value())
        .param("name", name)
        .param("credentialId", credential.idBytes())
        .param("credential", credential.attestedBytes())
        .param("rpId", rpId)
        .param("count", credential.signCount())
        .param("backup", credential.backupEligible())
        .param("now", sql(clock.instant()))
        .update();
  }

  /** Locks the passkey of this credential, unless it is lost or gone. */
  Optional<Stored> lock(byte[] credentialId, String rpId) {
    return jdbc.sql(
            """
            SELECT id, person, credential_id, credential, sign_count, backup_eligible
            FROM identity.factor
            WHERE credential_id = :credentialId AND rp_id = :rpId AND lost_at IS NULL
            """
                + FactorRows.PRESENT
                + " FOR UPDATE")
        .param("credentialId", credentialId)
        .param("rpId", rpId)
        .param("now", sql(clock.instant()))
        .query((row, n) ->
            new Stored(
                new FactorId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                new Credential(
                    Base64Url.encode(row.getBytes("credential_id")),
                    Base64Url.encode(row.getBytes("credential")),
                    row.getLong("sign_count"),
                    row.getBoolean("backup_eligible"))))
        .optional();
  }

  void use(FactorId id, long signCount) {
    jdbc.sql("UPDATE identity.factor SET last_used_at = :now, sign_count = :count WHERE id = :id")
        .param("now", sql(clock.instant()))
        .param("count", signCount)
        .param("id", id.value())
        .update();
  }

  /** The credentials of a person that are not lost, for a browser to choose from. */
  List<String> credentialIds(PersonId person) {
    return jdbc.sql(
            """
            SELECT credential_id FROM identity.factor
            WHERE person = :person AND kind = 'passkey' AND lost_at IS NULL
            """
                + FactorRows.PRESENT
                + " ORDER BY id")
        .param("person", person.value())
        .param("now", sql(clock.instant()))
        .query((row, n) -> Base64Url.encode(row.getBytes("credential_id")))
        .list();
  }
}
