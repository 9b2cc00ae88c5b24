package org.recourse.complaint.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseNumber;
import org.recourse.complaint.casework.CaseConditions;
import org.recourse.complaint.search.CaseSearch.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The table of what cases say. */
@Component
class SearchRows {
  private final JdbcClient jdbc;

  SearchRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a case's text; false, and nothing is written, where it says what it said. */
  boolean put(CaseId id, CaseNumber number, String text) {
    return jdbc.sql(
                """
                INSERT INTO complaint.search_text AS s (number, case_id, text, keys)
                VALUES (:number, :id, :text, :keys)
                ON CONFLICT (number) DO UPDATE
                  SET text = excluded.text, keys = excluded.keys, read_at = now()
                  WHERE s.text <> excluded.text
                """)
            .param("number", number.value())
            .param("id", id.value())
            .param("text", text)
            .param("keys", SearchKeys.of(text, number.value()))
            .update()
        > 0;
  }

  /** The numbers of the oldest and the newest case there is. */
  record Ends(long lowest, long highest) {}

  Ends ends() {
    return jdbc.sql(
            """
            SELECT coalesce(min(number), 0) AS lowest, coalesce(max(number), 0) AS highest
            FROM complaint.search_text
            """)
        .query((row, n) -> new Ends(row.getLong("lowest"), row.getLong("highest")))
        .single();
  }

  /** Whether no more cases than that fulfil conditions. */
  boolean fewer(CaseConditions conditions, int than) {
    String sql =
        "SELECT count(*) FROM (SELECT 1 FROM complaint.cases c WHERE %s LIMIT :few) r"
            .formatted(conditions.sql());
    return jdbc.sql(sql)
            .params(conditions.values())
            .param("few", than + 1)
            .query(Integer.class)
            .single()
        <= than;
  }

  List<Long> amongRestricted(Wanted wanted) {
    return asked(
        """
        WITH r AS MATERIALIZED (SELECT c.id FROM complaint.cases c WHERE %s)
        SELECT s.number
        FROM r
        JOIN complaint.search_text s ON s.case_id = r.id
        WHERE s.number < :before %s
        ORDER BY s.number DESC LIMIT :limit
        """
            .formatted(wanted.conditions().sql(), says(wanted)),
        wanted);
  }

  List<Long> amongNewest(Wanted wanted, int newest) {
    return asked(
        """
        SELECT s.number
        FROM (SELECT number, case_id, text FROM complaint.search_text WHERE number < :before
          ORDER BY number DESC LIMIT %d) s %s
        WHERE true %s
        ORDER BY s.number DESC LIMIT :limit
        """
            .formatted(newest, fulfils(wanted), says(wanted)),
        wanted);
  }

  /**
   * Those of several buckets, by the index. Sums with 0 keep the database from walking along the
   * numbers instead, which looks shorter for a page and is not.
   */
  List<Long> amongBuckets(Wanted wanted, List<Long> hashes, long from, long to, int limit) {
    String sql =
        """
        SELECT f.number
        FROM unnest(:buckets::bigint[], :keys::text[]) b (bucket, keys)
        CROSS JOIN LATERAL (
          SELECT s.number FROM complaint.search_text s %s
          WHERE s.keys @> b.keys::int[] AND s.number / :size = b.bucket
            AND s.number + 0 < :before %s
          ORDER BY s.number + 0 DESC LIMIT :left) f
        ORDER BY f.number DESC LIMIT :left
        """
            .formatted(fulfils(wanted), says(wanted));
    Long[] buckets =
        LongStream.rangeClosed(to, from).map(b -> from + to - b).boxed().toArray(Long[]::new);
    String[] keys = new String[buckets.length];
    for (int i = 0; i < keys.length; i++) {
      long bucket = buckets[i];
      keys[i] =
          hashes.stream()
              .map(hash -> String.valueOf(SearchKeys.key(hash, bucket)))
              .collect(Collectors.joining(",", "{", "}"));
    }
    return bound(sql, wanted)
        .param("buckets", buckets)
        .param("keys", keys)
        .param("size", (long) SearchKeys.BUCKET)
        .param("left", limit)
        .query((row, n) -> row.getLong("number"))
        .list();
  }

  private List<Long> asked(String sql, Wanted wanted) {
    return bound(sql, wanted)
        .param("limit", wanted.limit())
        .query((row, n) -> row.getLong("number"))
        .list();
  }

  private StatementSpec bound(String sql, Wanted wanted) {
    StatementSpec statement =
        jdbc.sql(sql).params(wanted.conditions().values()).param("before", wanted.before());
    for (int i = 0; i < wanted.terms().size(); i++) {
      statement = statement.param("term" + i, wanted.terms().get(i));
    }
    return statement;
  }

  private static String says(Wanted wanted) {
    return IntStream.range(0, wanted.terms().size())
        .mapToObj(i -> "AND position(:term" + i + " IN s.text) > 0")
        .collect(Collectors.joining(" "));
  }

  private static String fulfils(Wanted wanted) {
    return "JOIN complaint.cases c ON c.id = s.case_id AND " + wanted.conditions().sql();
  }
}
