package org.recourse.identity.factors;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.instantOrNull;
import static org.recourse.platform.SqlTimes.sql;

import java.security.Key;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.recourse.identity.PersonId;
import org.recourse.platform.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of authenticators, whose secrets rest sealed. */
@Component
class AuthenticatorRows {
  private final JdbcClient jdbc;
  private final Vault vault;
  private final Clock clock;

  AuthenticatorRows(JdbcClient jdbc, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
  }

  /** An authenticator with its secret, which never leaves this package but to its owner, once. */
  record Unsealed(FactorId id, Key secret, long lastStep, Instant createdAt) {
    /** Never shows the secret. */
    @Override
    public String toString() {
      return "Unsealed[" + id + "]";
    }
  }

  void insert(FactorId id, PersonId person, String name, byte[] secret) {
    jdbc.sql(
            """
            INSERT INTO identity.factor (id, person, name, secret, created_at)
            VALUES (:id, :person, :name, :secret, :now)
            """)
        .param("id", id.value())
        .param("person", person.value())
        .param("name", name)
        .param("secret", vault.seal(place(id), secret))
        .param("now", sql(clock.instant()))
        .update();
  }

  /** Those that count and are not lost, oldest first. */
  List<Authenticator> confirmed(PersonId person) {
    return jdbc.sql(
            """
            SELECT id, name, confirmed_at, last_used_at FROM identity.factor
            WHERE person = :person AND kind = 'authenticator' AND lost_at IS NULL
            """
                + FactorRows.PRESENT
                + " ORDER BY id")
        .param("person", person.value())
        .param("now", sql(clock.instant()))
        .query((row, n) ->
            new Authenticator(
                new FactorId(row.getObject("id", UUID.class)),
                row.getString("name"),
                instant(row, "confirmed_at"),
                instantOrNull(row, "last_used_at")))
        .list();
  }

  /** Locks the secrets of those that counted at that time and still do. */
  List<Unsealed> lock(PersonId person, Instant at) {
    return jdbc.sql(
            """
            SELECT id, secret, last_step, created_at FROM identity.factor
            WHERE person = :person AND kind = 'authenticator' AND lost_at IS NULL
              AND confirmed_at <= :at
            """
                + FactorRows.PRESENT
                + " ORDER BY id FOR UPDATE")
        .param("person", person.value())
        .param("at", sql(at))
        .param("now", sql(clock.instant()))
        .query(this::unsealed)
        .list();
  }

  /** Locks the secret of one that waits to be confirmed. */
  Optional<Unsealed> lockWaiting(PersonId person, FactorId id) {
    return jdbc.sql(
            """
            SELECT id, secret, last_step, created_at FROM identity.factor
            WHERE id = :id AND person = :person AND confirmed_at IS NULL AND removed_at IS NULL
            FOR UPDATE
            """)
        .param("id", id.value())
        .param("person", person.value())
        .query(this::unsealed)
        .optional();
  }

  private Unsealed unsealed(ResultSet row, int rowNo) throws SQLException {
    FactorId id = new FactorId(row.getObject("id", UUID.class));
    return new Unsealed(
        id,
        new SecretKeySpec(vault.open(place(id), row.getBytes("secret")), "HmacSHA1"),
        row.getLong("last_step"),
        instant(row, "created_at"));
  }

  void confirm(FactorId id, long step) {
    jdbc.sql("UPDATE identity.factor SET confirmed_at = :now, last_step = :step WHERE id = :id")
        .param("now", sql(clock.instant()))
        .param("step", step)
        .param("id", id.value())
        .update();
  }

  void use(FactorId id, long step) {
    jdbc.sql("UPDATE identity.factor SET last_used_at = :now, last_step = :step WHERE id = :id")
        .param("now", sql(clock.instant()))
        .param("step", step)
        .param("id", id.value())
        .update();
  }

  private static String place(FactorId id) {
    return "identity.factor/" + id.value();
  }
}
