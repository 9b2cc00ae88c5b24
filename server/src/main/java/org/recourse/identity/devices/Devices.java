package org.recourse.identity.devices;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.AccessId;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which devices have shown a second factor and may skip it at the next sign-in. */
@Component
public class Devices {
  /** After this the second step is asked for again. */
  static final Duration REMEMBERED_FOR = Duration.ofDays(90);

  private final JdbcClient jdbc;
  private final Clock clock;

  Devices(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Whether one of the secrets in a browser's cookie is of a device this person had remembered.
   *
   * @param secrets as the cookie holds them, in any state
   */
  public boolean isRemembered(PersonId person, List<String> secrets) {
    return jdbc.sql(
            """
            SELECT EXISTS (
              SELECT 1 FROM identity.device
              WHERE person = :person AND secret_hash = ANY (:hashes) AND forgotten_at IS NULL
                AND remembered_at > :after)
            """)
        .param("person", person.value())
        .param("hashes", DeviceSecrets.hashes(secrets))
        .param("after", sql(clock.instant().minus(REMEMBERED_FOR)))
        .query(Boolean.class)
        .single();
  }

  /** Remembers the device of a session in which a second factor was shown. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void remember(AccessId session) {
    jdbc.sql(
            """
            UPDATE identity.device SET remembered_at = :now
            WHERE id = (SELECT device_id FROM identity.access WHERE id = :session)
              AND forgotten_at IS NULL
            """)
        .param("now", sql(clock.instant()))
        .param("session", session.value())
        .update();
  }

  /** From now on every device of this person is asked for the second step again. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void rememberNone(PersonId person) {
    jdbc.sql("UPDATE identity.device SET remembered_at = NULL WHERE person = :person")
        .param("person", person.value())
        .update();
  }

  /** The device of a session; empty for a token and for a session opened before devices were. */
  public Optional<DeviceId> of(AccessId session) {
    return jdbc.sql(
            "SELECT device_id FROM identity.access WHERE id = :id AND device_id IS NOT NULL")
        .param("id", session.value())
        .query((row, n) -> new DeviceId(row.getObject("device_id", UUID.class)))
        .optional();
  }
}
