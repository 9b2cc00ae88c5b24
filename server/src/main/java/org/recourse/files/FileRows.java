package org.recourse.files;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of files; what is in them lies in {@link Pieces}. */
@Component
class FileRows {
  static final Duration DAY = Duration.ofDays(1);

  private final JdbcClient jdbc;

  FileRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Enters a file whose content is still to come. Counts it, so that a hundred at once are too. */
  @Transactional
  public void begin(FileId id, UUID owner, FileType type, Instant now) {
    jdbc.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:owner, 7))) AS turn")
        .param("owner", owner.toString())
        .query(Integer.class)
        .single();
    Recent recent =
        jdbc.sql(
                """
                SELECT count(*) AS files, coalesce(min(started_at), :now) AS first FROM files.file
                WHERE owner = :owner AND started_at > :since
                """)
            .param("owner", owner)
            .param("now", sql(now))
            .param("since", sql(now.minus(DAY)))
            .query((row, n) -> new Recent(row.getInt("files"), instant(row, "first")))
            .single();
    if (recent.files() >= Files.DAY_MAX) {
      Duration wait = Duration.between(now, recent.first().plus(DAY));
      throw FileProblems.tooMany(Math.max(1, wait.toSeconds()));
    }
    jdbc.sql(
            """
            INSERT INTO files.file (id, owner, type, started_at)
            VALUES (:id, :owner, :type, :now)
            """)
        .param("id", id.value())
        .param("owner", owner)
        .param("type", type.name())
        .param("now", sql(now))
        .update();
  }

  private record Recent(int files, Instant first) {}

  void complete(FileId id, long bytes, Instant now) {
    jdbc.sql("UPDATE files.file SET bytes = :bytes, completed_at = :now WHERE id = :id")
        .param("bytes", bytes)
        .param("now", sql(now))
        .param("id", id.value())
        .update();
  }

  Optional<StoredFile> find(FileId id) {
    return jdbc.sql(
            """
            SELECT id, owner, type, bytes, started_at FROM files.file
            WHERE id = :id AND completed_at IS NOT NULL AND dropped_at IS NULL
            """)
        .param("id", id.value())
        .query(FileRows::file)
        .optional();
  }

  int claim(UUID owner, Collection<FileId> files, Instant now) {
    return jdbc.sql(
            """
            UPDATE files.file SET claimed_at = :now
            WHERE id = ANY (:files) AND owner = :owner
              AND completed_at IS NOT NULL AND claimed_at IS NULL AND dropped_at IS NULL
            """)
        .param("files", ids(files))
        .param("owner", owner)
        .param("now", sql(now))
        .update();
  }

  void drop(Collection<FileId> files, Instant now) {
    jdbc.sql(
            """
            WITH dropped AS (
              UPDATE files.file SET dropped_at = :now
              WHERE id = ANY (:files) AND dropped_at IS NULL RETURNING id)
            DELETE FROM files.piece WHERE file IN (SELECT id FROM dropped)
            """)
        .param("files", ids(files))
        .param("now", sql(now))
        .update();
  }

  /** Drops what nobody claimed within a day, whole or broken off. */
  void dropUnclaimed(Instant now) {
    jdbc.sql(
            """
            WITH dropped AS (
              UPDATE files.file SET dropped_at = :now
              WHERE claimed_at IS NULL AND dropped_at IS NULL AND started_at < :before
              RETURNING id)
            DELETE FROM files.piece WHERE file IN (SELECT id FROM dropped)
            """)
        .param("now", sql(now))
        .param("before", sql(now.minus(DAY)))
        .update();
  }

  private static UUID[] ids(Collection<FileId> files) {
    return files.stream().map(FileId::value).toArray(UUID[]::new);
  }

  private static StoredFile file(ResultSet row, int rowNo) throws SQLException {
    return new StoredFile(
        new FileId(row.getObject("id", UUID.class)),
        row.getObject("owner", UUID.class),
        FileType.valueOf(row.getString("type")),
        row.getLong("bytes"),
        instant(row, "started_at"));
  }
}
