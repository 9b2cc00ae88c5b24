package org.recourse.contact.mail.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.recourse.contact.mail.intake.MailRoom.mail;
import static org.recourse.contact.mail.intake.MailRoom.messageId;
import static org.recourse.contact.mail.intake.MailRoom.somebody;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.recourse.contact.mail.MailData;
import org.recourse.contact.mail.intake.MailRoom.Fate;
import org.recourse.platform.SqlTimes;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Mails that must hold nothing up: one that always fails, and hundreds no person wrote. */
@RecourseTest
@Import(MailRoom.class)
class StubbornMailTest {
  @Autowired private MailRoom room;

  @Test
  void a_mail_that_fails_three_times_is_put_aside_and_the_rest_goes_on() {
    String mailbox = "test-" + UUID.randomUUID();
    String poison = "poison " + UUID.randomUUID();
    room.jdbc
        .sql(
            "ALTER TABLE conversation.message ADD CONSTRAINT poison CHECK (text <> '%s') NOT VALID"
                .formatted(poison))
        .update();
    try {
      room.put(mailbox, bytes(poison));

      Fate next = room.take(bytes("I paid twice"));

      assertThat(next.state()).isEqualTo("in_case");
      for (int failures = 1; failures <= 3; failures++) {
        int reached = failures;
        await()
            .atMost(Duration.ofMinutes(2))
            .untilAsserted(() ->
                assertThat(tried(mailbox).attempts())
                    .as("failures, as it stands: %s", tried(mailbox))
                    .isGreaterThanOrEqualTo(reached));
        dueNow(mailbox);
      }
      assertThat(tried(mailbox).state()).isEqualTo("quarantined");
    } finally {
      room.jdbc.sql("ALTER TABLE conversation.message DROP CONSTRAINT poison").update();
    }
  }

  @Test
  void a_mail_packed_deeper_than_anybody_does_says_that_the_original_has_more() {
    StringBuilder deep =
        new StringBuilder("From: " + somebody("fang") + "\nSubject: I paid twice\n");
    for (int n = 0; n < 100; n++) {
      deep.append("Content-Type: multipart/mixed; boundary=b").append(n).append("\n\n--b");
      deep.append(n).append('\n');
    }

    Fate fate = room.take(deep.append("\n88 yuan today").toString().getBytes(UTF_8));

    assertThat(room.said(fate).getFirst().text())
        .startsWith("I paid twice")
        .contains("The original has all of it");
  }

  @Test
  void no_bounce_opens_a_case_or_is_answered() {
    List<Path> bounces =
        MailData.folder("bounces").map(folder -> MailData.files(folder, ".eml")).orElse(List.of());
    assumeTrue(!bounces.isEmpty(), "Expected shared/data/mail above, or -Drecourse.mail.data");
    String mailbox = "test-" + UUID.randomUUID();

    bounces.forEach(file -> room.put(mailbox, MailData.bytes(file)));

    List<Fate> fates =
        await()
            .atMost(Duration.ofMinutes(2))
            .until(
                () -> room.fates(mailbox),
                all -> all.stream().noneMatch(fate -> fate.state().equals("stored")));
    assertThat(fates).hasSizeGreaterThan(bounces.size() * 9 / 10);
    assertThat(fates).extracting(Fate::state).containsOnly("set_aside");
    assertThat(answered(mailbox)).isZero();
  }

  private static byte[] bytes(String text) {
    return mail(somebody("fang"), "payment", messageId("a"), "", text).getBytes(UTF_8);
  }

  private record Tried(String state, int attempts, String fault, Instant dueAt) {}

  private Tried tried(String mailbox) {
    return room.jdbc
        .sql("SELECT state, attempts, fault, due_at FROM contact.mail WHERE mailbox = :mailbox")
        .param("mailbox", mailbox)
        .query((row, n) ->
            new Tried(
                row.getString("state"),
                row.getInt("attempts"),
                row.getString("fault"),
                SqlTimes.instant(row, "due_at")))
        .single();
  }

  private void dueNow(String mailbox) {
    room.jdbc
        .sql("UPDATE contact.mail SET due_at = 'epoch' WHERE mailbox = :mailbox")
        .param("mailbox", mailbox)
        .update();
  }

  private int answered(String mailbox) {
    return room.jdbc
        .sql(
            """
            SELECT count(*) FROM delivery.message d
            WHERE d.letterhead IS NOT NULL AND d.recipient IN (
              SELECT sender FROM contact.mail WHERE mailbox = :mailbox)
            """)
        .param("mailbox", mailbox)
        .query(Integer.class)
        .single();
  }
}
