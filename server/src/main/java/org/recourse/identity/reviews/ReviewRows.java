package org.recourse.identity.reviews;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.instantOrNull;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.files.FileId;
import org.recourse.identity.PersonId;
import org.recourse.identity.Tier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of reviews and of the files they show. */
@Component
class ReviewRows {
  private static final String SELECT =
      """
      SELECT id, person, kind, tier, document, words, state, cause, submitted_at, decided_at
      FROM identity.review
      """;

  private final JdbcClient jdbc;

  ReviewRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when this person has an open one of the kind. */
  boolean insert(ReviewId id, PersonId person, Submission submission, Instant now) {
    int rows =
        jdbc.sql(
                """
                INSERT INTO identity.review
                  (id, person, kind, tier, document, words, state, submitted_at)
                VALUES (:id, :person, :kind, :tier, :document, :words, 'submitted', :now)
                ON CONFLICT (person, kind) WHERE state IN ('submitted', 'under_review') DO NOTHING
                """)
            .param("id", id.value())
            .param("person", person.value())
            .param("kind", submission.kind().code())
            .param("tier", submission.tier() == null ? null : submission.tier().code())
            .param("document", submission.document().code())
            .param("words", submission.words())
            .param("now", sql(now))
            .update();
    if (rows == 0) {
      return false;
    }
    submission
        .files()
        .forEach((part, file) ->
            jdbc.sql(
                    """
                    INSERT INTO identity.review_file (review, part, file)
                    VALUES (:review, :part, :file)
                    """)
                .param("review", id.value())
                .param("part", part.code())
                .param("file", file.value())
                .update());
    return true;
  }

  Optional<Review> find(ReviewId id) {
    return jdbc.sql(SELECT + " WHERE id = :id")
        .param("id", id.value())
        .query(ReviewRows::review)
        .optional();
  }

  /** Until the transaction ends, nobody else decides it. */
  Optional<Review> lock(ReviewId id) {
    return jdbc.sql(SELECT + " WHERE id = :id FOR UPDATE")
        .param("id", id.value())
        .query(ReviewRows::review)
        .optional();
  }

  /** A person's own, newest first. */
  List<Review> of(PersonId person, @Nullable UUID before, int limit) {
    return jdbc.sql(
            SELECT
                + """
                WHERE person = :person AND (CAST(:before AS uuid) IS NULL OR id < :before)
                ORDER BY id DESC LIMIT :limit
                """)
        .param("person", person.value())
        .param("before", before)
        .param("limit", limit)
        .query(ReviewRows::review)
        .list();
  }

  /** Those that wait for the staff, oldest first, without the reader's own. */
  List<Review> waiting(PersonId reader, @Nullable UUID after, int limit) {
    return jdbc.sql(
            SELECT
                + """
                WHERE state IN ('submitted', 'under_review') AND person <> :reader
                  AND (CAST(:after AS uuid) IS NULL OR id > :after)
                ORDER BY id LIMIT :limit
                """)
        .param("reader", reader.value())
        .param("after", after)
        .param("limit", limit)
        .query(ReviewRows::review)
        .list();
  }

  Map<Part, FileId> files(ReviewId id) {
    Map<Part, FileId> files = new EnumMap<>(Part.class);
    jdbc.sql("SELECT part, file FROM identity.review_file WHERE review = :id")
        .param("id", id.value())
        .query(row -> {
          files.put(
              Part.find(row.getString("part")).orElseThrow(),
              new FileId(row.getObject("file", UUID.class)));
        });
    return files;
  }

  void open(ReviewId id) {
    jdbc.sql(
            """
            UPDATE identity.review SET state = 'under_review'
            WHERE id = :id AND state = 'submitted'
            """)
        .param("id", id.value())
        .update();
  }

  void decide(
      ReviewId id, ReviewState state, @Nullable Cause cause, @Nullable PersonId by, Instant now) {
    jdbc.sql(
            """
            UPDATE identity.review
            SET state = :state, cause = :cause, decided_by = :by, decided_at = :now
            WHERE id = :id
            """)
        .param("id", id.value())
        .param("state", state.code())
        .param("cause", cause == null ? null : cause.code())
        .param("by", by == null ? null : by.value())
        .param("now", sql(now))
        .update();
  }

  private static Review review(ResultSet row, int rowNo) throws SQLException {
    String tier = row.getString("tier");
    String cause = row.getString("cause");
    return new Review(
        new ReviewId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        ReviewKind.find(row.getString("kind")).orElseThrow(),
        tier == null ? null : Tier.of(tier),
        Document.find(row.getString("document")).orElseThrow(),
        row.getString("words"),
        ReviewState.of(row.getString("state")),
        cause == null ? null : Cause.find(cause).orElseThrow(),
        instant(row, "submitted_at"),
        instantOrNull(row, "decided_at"));
  }
}
