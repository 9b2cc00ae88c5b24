package org.recourse.conversation.internal;

import java.util.List;
import java.util.UUID;
import org.recourse.conversation.Attachment;
import org.recourse.conversation.MessageId;
import org.recourse.files.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what came or went with messages. */
@Component
class AttachmentRows {
  private final JdbcClient jdbc;

  AttachmentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(MessageId message, List<Attachment> attachments) {
    for (int place = 0; place < attachments.size(); place++) {
      Attachment attachment = attachments.get(place);
      jdbc.sql(
              """
              INSERT INTO conversation.attachment (message, place, file, name)
              VALUES (:message, :place, :file, :name)
              """)
          .param("message", message.value())
          .param("place", place)
          .param("file", attachment.file().value())
          .param("name", attachment.name())
          .update();
    }
  }

  boolean inThreads(UUID[] threads, FileId file) {
    return jdbc.sql(
            """
            SELECT EXISTS (
              SELECT 1 FROM conversation.attachment a
              JOIN conversation.message m ON m.id = a.message
              WHERE a.file = :file AND m.thread = ANY(:threads))
            """)
        .param("file", file.value())
        .param("threads", threads)
        .query(Boolean.class)
        .single();
  }
}
