package org.recourse.delivery.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.delivery.MessageId;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Open;
import org.recourse.kernel.Page;
import org.recourse.kernel.Texts;
import org.recourse.platform.SqlTimes;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows every message sent, so that a demonstration needs no mailbox and no telephone. Exists only
 * where {@code recourse.demo.outbox} is set, since anybody may read it.
 */
@RestController
@ConditionalOnProperty("recourse.demo.outbox")
class DemoOutboxController {
  private final JdbcClient jdbc;

  DemoOutboxController(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A message as shown; {@code state} is queued, sent or failed. */
  record OutboxMessage(
      String id,
      String channel,
      String to,
      String subject,
      String text,
      Instant createdAt,
      String state) {}

  /** Newest first. */
  @Open
  @GetMapping("/api/v1/demo/outbox")
  Page<OutboxMessage> list(
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    UUID before = Cursor.uuid(cursor);
    return Page.of(
        jdbc.sql(
                """
                SELECT id, channel, recipient, subject, text, created_at, state
                FROM delivery.message
                WHERE (:to::text IS NULL OR recipient = :to)
                  AND (:before::uuid IS NULL OR id < :before)
                ORDER BY id DESC LIMIT :limit
                """)
            .param("to", to == null ? null : Texts.line("to", to, 320))
            .param("before", before)
            .param("limit", Page.limit(limit) + 1)
            .query((row, n) ->
                new OutboxMessage(
                    new MessageId(row.getObject("id", UUID.class)).toString(),
                    row.getString("channel"),
                    row.getString("recipient"),
                    row.getString("subject"),
                    row.getString("text"),
                    SqlTimes.instant(row, "created_at"),
                    row.getString("state")))
            .list(),
        Page.limit(limit),
        message -> Cursor.of(MessageId.parse(message.id()).value()));
  }
}
