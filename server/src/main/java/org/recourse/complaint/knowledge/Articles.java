package org.recourse.complaint.knowledge;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What agents look up. */
@Component
public class Articles {
  private static final String SELECT =
      "SELECT id, title, body, language, changed_at, changed_by FROM complaint.article ";

  private final JdbcClient jdbc;
  private final KnowledgeAudit audit;
  private final Clock clock;

  Articles(JdbcClient jdbc, KnowledgeAudit audit, Clock clock) {
    this.audit = audit;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public record Article(
      UUID id,
      String title,
      String body,
      Language language,
      Instant changedAt,
      PersonId changedBy) {
    public String text() {
      return Ids.text("art", id);
    }
  }

  /** Newest first, those before an id, whose title or text holds the words. */
  public List<Article> list(String words, @Nullable UUID before, int limit) {
    return jdbc.sql(
            SELECT
                + """
                WHERE (CAST(:before AS uuid) IS NULL OR id < :before)
                  AND strpos(lower(title || ' ' || body), lower(:words)) > 0
                ORDER BY id DESC LIMIT :limit
                """)
        .param("before", before)
        .param("words", words)
        .param("limit", limit)
        .query(Articles::article)
        .list();
  }

  public Optional<Article> find(UUID id) {
    return jdbc.sql(SELECT + "WHERE id = :id").param("id", id).query(Articles::article).optional();
  }

  /** Writes one, new or anew; false where it is not there. */
  @Transactional
  public boolean write(
      UUID id, String title, String body, Language language, Caller by, boolean fresh) {
    boolean there =
        jdbc.sql(
                    fresh
                        ? """
                        INSERT INTO complaint.article
                          (id, title, body, language, changed_at, changed_by)
                        VALUES (:id, :title, :body, :language, :now, :by)
                        """
                        : """
                        UPDATE complaint.article SET title = :title, body = :body,
                          language = :language, changed_at = :now, changed_by = :by
                        WHERE id = :id
                        """)
                .param("id", id)
                .param("title", title)
                .param("body", body)
                .param("language", language.code())
                .param("now", sql(clock.instant()))
                .param("by", by.person().value())
                .update()
            == 1;
    if (there) {
      audit.record(by, KnowledgeAudit.written("article", fresh), Ids.text("art", id), title);
    }
    return there;
  }

  @Transactional
  public boolean delete(UUID id, Caller by) {
    boolean there =
        jdbc.sql("DELETE FROM complaint.article WHERE id = :id").param("id", id).update() == 1;
    if (there) {
      audit.record(by, "article.deleted", Ids.text("art", id), "");
    }
    return there;
  }

  private static Article article(ResultSet row, int rowNo) throws SQLException {
    return new Article(
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getString("body"),
        Language.find(row.getString("language")).orElseThrow(),
        instant(row, "changed_at"),
        new PersonId(row.getObject("changed_by", UUID.class)));
  }
}
