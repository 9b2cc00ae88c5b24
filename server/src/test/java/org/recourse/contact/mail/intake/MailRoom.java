package org.recourse.contact.mail.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseSummary;
import org.recourse.complaint.Cases;
import org.recourse.contact.mail.MailSeals;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.Message;
import org.recourse.conversation.ThreadId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts mails into the house as a mailbox would, and looks what became of them. */
@TestComponent
public class MailRoom {
  final JdbcClient jdbc;
  final Cases cases;
  final Conversations conversations;
  final MailSeals seals;
  private final MailStore store;
  private final Clock clock;

  MailRoom(
      JdbcClient jdbc,
      Cases cases,
      Conversations conversations,
      MailSeals seals,
      MailStore store,
      Clock clock) {
    this.jdbc = jdbc;
    this.cases = cases;
    this.conversations = conversations;
    this.seals = seals;
    this.store = store;
    this.clock = clock;
  }

  /** What became of a mail; ids are null where it came into no case. */
  public record Fate(String state, String kind, UUID caseId, UUID thread, UUID message) {
    CaseId inCase() {
      return new CaseId(caseId);
    }
  }

  public void put(String mailbox, byte[] raw) {
    store.keep(mailbox, raw, clock.instant());
  }

  /** A mail of its own mailbox, taken in. */
  public Fate take(String raw) {
    return take(raw.getBytes(UTF_8));
  }

  public Fate take(byte[] raw) {
    String mailbox = "test-" + UUID.randomUUID();
    put(mailbox, raw);
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> fates(mailbox), fates -> !fates.getFirst().state().equals("stored"))
        .getFirst();
  }

  /** The same mail, twice in one mailbox. */
  List<Fate> takeTwice(String raw) {
    String mailbox = "test-" + UUID.randomUUID();
    put(mailbox, raw.getBytes(UTF_8));
    put(mailbox, raw.getBytes(UTF_8));
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> fates(mailbox),
            fates -> fates.stream().noneMatch(fate -> fate.state().equals("stored")));
  }

  public List<Fate> fates(String mailbox) {
    return jdbc.sql(
            """
            SELECT state, kind, case_id, thread, message FROM contact.mail
            WHERE mailbox = :mailbox ORDER BY id
            """)
        .param("mailbox", mailbox)
        .query((row, n) ->
            new Fate(
                row.getString("state"),
                row.getString("kind"),
                row.getObject("case_id", UUID.class),
                row.getObject("thread", UUID.class),
                row.getObject("message", UUID.class)))
        .list();
  }

  CaseSummary summary(Fate fate) {
    return cases.summary(fate.inCase());
  }

  List<Message> said(Fate fate) {
    return conversations.after(new ThreadId(fate.thread()), 0, 200);
  }

  /** Letters written to an address so far: subject, text and head. */
  public List<Written> letters(String to) {
    return jdbc.sql(
            """
            SELECT subject, text, letterhead::text AS head FROM delivery.message
            WHERE recipient = :to ORDER BY id
            """)
        .param("to", to)
        .query((row, n) ->
            new Written(row.getString("subject"), row.getString("text"), row.getString("head")))
        .list();
  }

  /** A letter in the outbox. */
  public record Written(String subject, String text, String head) {}

  /** Somebody nobody else is. */
  public static String somebody(String name) {
    String unique = UUID.randomUUID().toString().substring(0, 8);
    return name.toLowerCase(Locale.ROOT) + "." + unique + "@example.org";
  }

  static String messageId(String name) {
    return name + "." + UUID.randomUUID() + "@example.org";
  }

  /** The letters to somebody, once there are so many. */
  Written letter(String to, int count) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> letters(to), all -> all.size() >= count)
        .get(count - 1);
  }

  static String mail(String from, String subject, String id, String headers, String text) {
    return "From: "
        + from
        + "\nTo: complaints@localhost\nSubject: "
        + subject
        + "\nMessage-ID: <"
        + id
        + ">\n"
        + headers
        + "Content-Type: text/plain; charset=utf-8\n\n"
        + text
        + "\n";
  }
}
