package org.recourse.contact.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.recourse.conversation.Attachment;
import org.recourse.files.FileId;
import org.recourse.files.Files;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the files of lines, of a line sent again once. */
@Component
class Enclosing {
  private final Files files;
  private final JdbcClient jdbc;

  Enclosing(Files files, JdbcClient jdbc) {
    this.files = files;
    this.jdbc = jdbc;
  }

  void keep(PersonId owner, Line line) {
    List<FileId> fresh = new ArrayList<>();
    for (Attachment attachment : line.files()) {
      if (!isKept(attachment.file(), line.key())) {
        fresh.add(attachment.file());
      }
    }
    if (!fresh.isEmpty()) {
      files.claim(owner.value(), fresh);
    }
  }

  private boolean isKept(FileId file, UUID key) {
    int inserted =
        jdbc.sql(
                """
                INSERT INTO contact.enclosed (file, key) VALUES (:file, :key)
                ON CONFLICT (file) DO NOTHING
                """)
            .param("file", file.value())
            .param("key", key)
            .update();
    return inserted == 0
        && jdbc.sql("SELECT key FROM contact.enclosed WHERE file = :file")
            .param("file", file.value())
            .query(UUID.class)
            .single()
            .equals(key);
  }
}
