package org.recourse.complaint.clocks;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseFacts;
import org.recourse.complaint.ClockKind;
import org.recourse.complaint.Forwarding;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.rulebook.BusinessCalendar;
import org.recourse.rulebook.Calendars;
import org.recourse.rulebook.Pack;
import org.recourse.rulebook.Packs;
import org.recourse.rulebook.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The policies in their versions, and the terms a case gets from the newest. */
@Component
class Policies {
  private final JdbcClient jdbc;
  private final Calendars calendars;
  private final Packs packs;

  Policies(JdbcClient jdbc, Calendars calendars, Packs packs) {
    this.jdbc = jdbc;
    this.calendars = calendars;
    this.packs = packs;
  }

  PolicyVersion current() {
    return versions(null, 1).getFirst();
  }

  /** Newest first, those before a version. */
  List<PolicyVersion> versions(@Nullable Long before, int limit) {
    return jdbc.sql(
            """
            SELECT version, body, since, author, approval, reason FROM complaint.clock_policies
            WHERE :before::bigint IS NULL OR version < :before
            ORDER BY version DESC LIMIT :limit
            """)
        .param("before", before)
        .param("limit", limit)
        .query(Policies::version)
        .list();
  }

  /** Adds the next version in the current transaction. */
  void add(PolicyVersion version) {
    int added =
        jdbc.sql(
                """
                INSERT INTO complaint.clock_policies
                  (version, body, since, author, approval, reason)
                SELECT :version, :body::json, :since, :author, :approval, :reason
                WHERE :version = (SELECT max(version) + 1 FROM complaint.clock_policies)
                ON CONFLICT DO NOTHING
                """)
            .param("version", version.version())
            .param("body", ClockJson.MAPPER.writeValueAsString(version.document()))
            .param("since", sql(version.since()))
            .param("author", version.author())
            .param("approval", version.approval())
            .param("reason", version.reason())
            .update();
    if (added == 0) {
      throw movedOn();
    }
  }

  static Problem movedOn() {
    return Problem.of(
        ProblemCode.VERSION_MOVED_ON,
        "Expected a change of the newest version, but somebody changed it meanwhile. Load it again"
            + " and make your change there.");
  }

  /** By what a case with these facts is counted from now on. */
  Terms terms(CaseFacts facts) {
    PolicyVersion now = current();
    PolicyDocument.ClockPolicy policy = now.document().match(facts);
    Map<ClockKind, Integer> targets = new EnumMap<>(ClockKind.class);
    policy.targetMinutes().forEach((kind, minutes) -> targets.put(ClockKind.of(kind), minutes));
    Optional<Pack> pack = pack(facts, now.document());
    return new Terms(
        policy.name(),
        now.version(),
        policy.calendar(),
        calendars.current(policy.calendar()).version(),
        targets,
        policy.thirdPartyPauses(),
        pack.map(Pack::id).orElse(null),
        pack.map(Pack::version).orElse(0),
        pack.map(this::calendars).orElse(Map.of()));
  }

  BusinessCalendar desk(Terms terms) {
    return calendars.at(terms.calendar(), terms.calendarVersion());
  }

  private Optional<Pack> pack(CaseFacts facts, PolicyDocument document) {
    String other = document.statutory().defaultPack();
    return packs
        .forCountry(facts.country())
        .or(() -> newest(pack -> isOf(pack, facts.forwarded())))
        .or(() -> newest(pack -> pack.id().equals(other)));
  }

  /** Of a customer whose country is not known, the authority that passed it on says the law. */
  private static boolean isOf(Pack pack, @Nullable Forwarding forwarded) {
    return forwarded != null && pack.body(forwarded.by()).isPresent();
  }

  private Optional<Pack> newest(Predicate<Pack> which) {
    return packs.newest().stream().filter(which).findFirst();
  }

  private Map<String, Integer> calendars(Pack pack) {
    Map<String, Integer> used = new HashMap<>();
    for (Rule rule : pack.rules()) {
      if (rule.clock() != null) {
        String id = rule.clock().calendar();
        used.computeIfAbsent(id, calendar -> calendars.current(calendar).version());
      }
    }
    return used;
  }

  private static PolicyVersion version(ResultSet row, int rowNo) throws SQLException {
    return new PolicyVersion(
        row.getInt("version"),
        ClockJson.MAPPER.readValue(row.getString("body"), PolicyDocument.class),
        instant(row, "since"),
        row.getString("author"),
        row.getString("approval"),
        row.getString("reason"));
  }
}
