package org.recourse.identity.devices;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.identity.Caller;
import org.recourse.identity.IdentitySettings;
import org.recourse.identity.PersonId;
import org.recourse.identity.access.Sessions;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's devices as they see, name, sign out and forget them. */
@Component
@Transactional
public class OwnDevices {
  private static final String SELECT =
      """
      SELECT d.id, d.person, d.browser, d.system, d.outdated, d.name, d.first_seen_at,
        greatest(d.last_seen_at, s.used_at) AS last_seen_at, d.known_since,
        coalesce(d.remembered_at > :remembered, false) AS remembered, s.sessions
      FROM identity.device d CROSS JOIN LATERAL (
        SELECT count(*) AS sessions, max(a.last_used_at) AS used_at FROM identity.access a
        WHERE a.device_id = d.id AND a.ended_at IS NULL
          AND a.expires_at > :now AND a.last_used_at > :idle) AS s
      WHERE d.person = :person AND d.forgotten_at IS NULL
      """;

  private final JdbcClient jdbc;
  private final Sessions sessions;
  private final Audit audit;
  private final IdentitySettings settings;
  private final Clock clock;

  OwnDevices(
      JdbcClient jdbc, Sessions sessions, Audit audit, IdentitySettings settings, Clock clock) {
    this.jdbc = jdbc;
    this.sessions = sessions;
    this.audit = audit;
    this.settings = settings;
    this.clock = clock;
  }

  /** Newest first. */
  public List<Device> list(PersonId person, @Nullable UUID before, int limit) {
    return select(person, " AND (:id::uuid IS NULL OR d.id < :id) ORDER BY d.id DESC LIMIT :limit")
        .param("id", before)
        .param("limit", limit)
        .query(OwnDevices::device)
        .list();
  }

  public Device rename(PersonId person, DeviceId id, String name) {
    jdbc.sql(
            """
            UPDATE identity.device SET name = :name
            WHERE person = :person AND id = :id AND forgotten_at IS NULL
            """)
        .param("name", name)
        .param("person", person.value())
        .param("id", id.value())
        .update();
    return find(person, id);
  }

  /** Ends the sessions on a device; it stays known. */
  public void signOut(Caller caller, DeviceId id) {
    Device device = find(caller.person(), id);
    sessions.endOn(caller.person(), id.value());
    record(caller, "device.signed_out", device);
  }

  /** Ends the sessions on a device, which is a stranger when it comes again. */
  public void forget(Caller caller, DeviceId id) {
    Device device = find(caller.person(), id);
    sessions.endOn(caller.person(), id.value());
    jdbc.sql(
            """
            UPDATE identity.device SET forgotten_at = :now, remembered_at = NULL WHERE id = :id
            """)
        .param("now", sql(clock.instant()))
        .param("id", id.value())
        .update();
    record(caller, "device.forgotten", device);
  }

  private Device find(PersonId person, DeviceId id) {
    return select(person, " AND d.id = :id")
        .param("id", id.value())
        .query(OwnDevices::device)
        .optional()
        .orElseThrow(() ->
            Problem.of(
                ProblemCode.NOT_FOUND,
                "Expected the id of one of your devices, but there is none. List them."));
  }

  private JdbcClient.StatementSpec select(PersonId person, String which) {
    Instant now = clock.instant();
    return jdbc.sql(SELECT + which)
        .param("person", person.value())
        .param("now", sql(now))
        .param("idle", sql(now.minus(settings.sessionIdle())))
        .param("remembered", sql(now.minus(Devices.REMEMBERED_FOR)));
  }

  private void record(Caller caller, String action, Device device) {
    UUID person = caller.person().value();
    audit.record(
        new AuditEntry(
            person,
            caller.access().value(),
            action,
            device.id().toString(),
            person,
            null,
            Map.of("software", device.software().text())));
  }

  private static Device device(ResultSet row, int n) throws SQLException {
    return new Device(
        new DeviceId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        new Software(row.getString("browser"), row.getString("system"), row.getBoolean("outdated")),
        row.getString("name"),
        instant(row, "first_seen_at"),
        instant(row, "last_seen_at"),
        instant(row, "known_since"),
        row.getBoolean("remembered"),
        row.getInt("sessions"));
  }
}
