package org.recourse.complaint.knowledge;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.recourse.identity.Caller;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Ids;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Canned answers, each once in each language. */
@Component
public class Macros {
  private final JdbcClient jdbc;
  private final KnowledgeAudit audit;
  private final Clock clock;

  Macros(JdbcClient jdbc, KnowledgeAudit audit, Clock clock) {
    this.audit = audit;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public record Macro(UUID id, String name, String textEn, String textZh) {
    public String text() {
      return Ids.text("mac", id);
    }
  }

  /** By name, those after one. */
  public List<Macro> list(String after, int limit) {
    return jdbc.sql(
            """
            SELECT id, name, text_en, text_zh FROM complaint.macro
            WHERE name > :after ORDER BY name LIMIT :limit
            """)
        .param("after", after)
        .param("limit", limit)
        .query((row, n) ->
            new Macro(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("text_en"),
                row.getString("text_zh")))
        .list();
  }

  /** Writes one, new or anew; {@code not_found} says false. */
  @Transactional
  public boolean write(Macro macro, Caller by, boolean fresh) {
    try {
      boolean there =
          jdbc.sql(
                      fresh
                          ? """
                          INSERT INTO complaint.macro
                            (id, name, text_en, text_zh, changed_at, changed_by)
                          VALUES (:id, :name, :en, :zh, :now, :by)
                          """
                          : """
                          UPDATE complaint.macro SET name = :name, text_en = :en, text_zh = :zh,
                            changed_at = :now, changed_by = :by
                          WHERE id = :id
                          """)
                  .param("id", macro.id())
                  .param("name", macro.name())
                  .param("en", macro.textEn())
                  .param("zh", macro.textZh())
                  .param("now", sql(clock.instant()))
                  .param("by", by.person().value())
                  .update()
              == 1;
      if (there) {
        audit.record(by, KnowledgeAudit.written("macro", fresh), macro.text(), macro.name());
      }
      return there;
    } catch (DuplicateKeyException e) {
      throw Fields.invalid("name", "Expected a name of its own, but another has it. Choose one.");
    }
  }

  @Transactional
  public boolean delete(UUID id, Caller by) {
    boolean there =
        jdbc.sql("DELETE FROM complaint.macro WHERE id = :id").param("id", id).update() == 1;
    if (there) {
      audit.record(by, "macro.deleted", Ids.text("mac", id), "");
    }
    return there;
  }
}
