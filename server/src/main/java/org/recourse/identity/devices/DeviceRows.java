package org.recourse.identity.devices;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.AccessId;
import org.recourse.identity.PersonId;
import org.recourse.identity.access.SecretHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of devices, as signing in reads and writes it. */
@Component
class DeviceRows {
  /** A person's devices beyond these are dropped, those seen longest ago first. */
  static final int DEVICES_MAX = 30;

  private final JdbcClient jdbc;

  DeviceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A device that is no stranger, and since when. */
  record Known(DeviceId id, Instant since) {}

  /** Notes that a person's device was seen again; empty when it is not theirs or was forgotten. */
  Optional<Known> seen(PersonId person, String secret, Software software, Instant now) {
    return jdbc.sql(
            """
            UPDATE identity.device
            SET last_seen_at = :now, browser = :browser, system = :system, outdated = :outdated
            WHERE person = :person AND secret_hash = :hash AND forgotten_at IS NULL
            RETURNING id, known_since
            """)
        .param("now", sql(now))
        .param("browser", software.browser())
        .param("system", software.system())
        .param("outdated", software.outdated())
        .param("person", person.value())
        .param("hash", SecretHash.of(secret).bytes())
        .query((row, n) ->
            new Known(new DeviceId(row.getObject("id", UUID.class)), instant(row, "known_since")))
        .optional();
  }

  /** Whether a person has never been seen on any device, nor in another session than this. */
  boolean isFirst(PersonId person, AccessId session) {
    return jdbc.sql(
            """
            SELECT NOT EXISTS (SELECT 1 FROM identity.device WHERE person = :person)
              AND NOT EXISTS (SELECT 1 FROM identity.access
                WHERE person = :person AND kind = 'session' AND id <> :session)
            """)
        .param("person", person.value())
        .param("session", session.value())
        .query(Boolean.class)
        .single();
  }

  void insert(
      DeviceId id, PersonId person, String secret, Software software, Instant now, Instant since) {
    jdbc.sql(
            """
            INSERT INTO identity.device
              (id, person, secret_hash, browser, system, outdated, first_seen_at, last_seen_at,
               known_since)
            VALUES (:id, :person, :hash, :browser, :system, :outdated, :now, :now, :since)
            """)
        .param("id", id.value())
        .param("person", person.value())
        .param("hash", SecretHash.of(secret).bytes())
        .param("browser", software.browser())
        .param("system", software.system())
        .param("outdated", software.outdated())
        .param("now", sql(now))
        .param("since", sql(since))
        .update();
  }

  /** Those that are too many. */
  List<DeviceId> oldest(PersonId person) {
    return jdbc.sql(
            """
            SELECT id
            FROM (SELECT id, row_number() OVER (ORDER BY last_seen_at DESC, id DESC) AS place
                  FROM identity.device WHERE person = :person) AS d
            WHERE place > :max
            """)
        .param("person", person.value())
        .param("max", DEVICES_MAX)
        .query((row, n) -> new DeviceId(row.getObject("id", UUID.class)))
        .list();
  }

  void delete(DeviceId id) {
    jdbc.sql("DELETE FROM identity.device WHERE id = :id").param("id", id.value()).update();
  }
}
