package org.recourse.complaint.surge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Exclusions;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far answers to many have come, and whom they left to a human. */
@Component
class BulkStanding {
  private final JdbcClient jdbc;
  private final Exclusions exclusions;

  BulkStanding(JdbcClient jdbc, Exclusions exclusions) {
    this.jdbc = jdbc;
    this.exclusions = exclusions;
  }

  BulkReply.Progress progress(UUID bulk) {
    Map<String, Integer> counts = new TreeMap<>();
    jdbc.sql(
            """
            SELECT state, count(*) AS count FROM complaint.bulk_item WHERE bulk = :bulk
            GROUP BY state
            """)
        .param("bulk", bulk)
        .query(row -> {
          counts.put(row.getString("state"), row.getInt("count"));
        });
    return new BulkReply.Progress(
        counts.getOrDefault("sent", 0),
        counts.getOrDefault("held", 0),
        counts.getOrDefault("left", 0));
  }

  /**
   * Cases that were held back and that nobody answered since; those of an incident also only until
   * they are ended, since nobody picked them.
   */
  List<BulkReply.Held> held(UUID bulk, PersonId reader, @Nullable UUID after, int limit) {
    return jdbc.sql(
            """
            SELECT i.case_id, c.number, c.subject, c.state, i.reason, i.facts
            FROM complaint.bulk_item i
            JOIN complaint.cases c ON c.id = i.case_id
            JOIN complaint.bulk_reply b ON b.id = i.bulk
            WHERE i.bulk = :bulk AND i.state = 'held'
              AND (:after::uuid IS NULL OR i.case_id > :after)
              AND (b.incident IS NULL
                OR c.state IN ('new', 'open', 'waiting_customer', 'waiting_third_party'))
              AND (c.replied_at IS NULL OR c.replied_at <= i.at)
              AND c.person IS DISTINCT FROM :reader AND c.about_agent IS DISTINCT FROM :reader
              AND c.id <> ALL(:parts)
            ORDER BY i.case_id LIMIT :limit
            """)
        .param("bulk", bulk)
        .param("reader", reader.value())
        .param("parts", CaseId.values(exclusions.parts(reader)))
        .param("after", after)
        .param("limit", limit)
        .query((row, no) ->
            new BulkReply.Held(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getLong("number"),
                row.getString("subject"),
                CaseState.of(row.getString("state")),
                row.getString("reason"),
                List.of((String[]) row.getArray("facts").getArray())))
        .list();
  }
}
