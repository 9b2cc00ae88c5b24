package org.recourse.contact.mail.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.recourse.contact.mail.intake.MailRoom.somebody;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.contact.MailboxAccess;
import org.recourse.contact.mail.intake.MailRoom;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RecourseTest
@Import(MailRoom.class)
class ImapTest {
  private final GreenMail server =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
          });
  private final String box = "box-" + UUID.randomUUID() + "@localhost";

  @Autowired private MailRoom room;
  @Autowired private MailboxRows rows;
  @Autowired private HeldMails held;
  @Autowired private Fetching fetching;
  @Autowired private MutableClock clock;

  @BeforeEach
  void start() {
    server.setUser(box, box, "secret");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void reads_what_lies_there_and_is_told_of_what_comes() throws Exception {
    String fang = somebody("fang");
    send(fang, "first");
    MailboxReader reader = reader();
    reader.start();
    await().atMost(Duration.ofSeconds(30)).until(() -> room.fates(name()).size() == 1);

    send(fang, "second");

    await().atMost(Duration.ofSeconds(20)).until(() -> room.fates(name()).size() == 2);
    reader.stop();
    assertThat(reader.isRunning()).isFalse();
    assertThat(rows.place(name()).uid()).isEqualTo(2);
  }

  @Test
  void begins_where_another_node_ended_and_takes_nothing_twice_when_numbers_change()
      throws Exception {
    String fang = somebody("fang");
    send(fang, "first");
    MailboxReader one = reader();
    one.start();
    await().atMost(Duration.ofSeconds(30)).until(() -> room.fates(name()).size() == 1);
    one.stop();

    rows.move(name(), new MailboxRows.Place(1, 77));
    send(fang, "second");
    MailboxReader other = reader();
    other.start();

    await().atMost(Duration.ofSeconds(30)).until(() -> room.fates(name()).size() == 2);
    other.stop();
    assertThat(rows.place(name()).validity()).isNotEqualTo(1);
  }

  @Test
  void a_mail_the_server_does_not_give_out_holds_up_no_other_and_is_asked_for_again()
      throws Exception {
    String fang = somebody("fang");
    for (String subject : List.of("first", "second", "third")) {
      send(fang, subject);
    }
    try (StubbornServer stubborn = new StubbornServer(server.getImap().getPort(), 2)) {
      MailboxReader reader = reader(stubborn.port());
      reader.start();
      await().atMost(Duration.ofSeconds(60)).until(() -> room.fates(name()).size() == 2);
      assertThat(rows.place(name()).uid()).isEqualTo(3);

      stubborn.giveIn();
      clock.tick(Duration.ofHours(1));
      send(fang, "fourth");

      await().atMost(Duration.ofSeconds(60)).until(() -> room.fates(name()).size() == 4);
      reader.stop();
    }
    clock.tick(Duration.ofHours(1));
    assertThat(held.due(name(), rows.place(name()))).isEmpty();
  }

  @Test
  void leaves_a_mailbox_to_the_node_that_has_it() {
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();

    assertThat(rows.lease(name(), one, Duration.ofMinutes(2))).isTrue();
    assertThat(rows.lease(name(), other, Duration.ofMinutes(2))).isFalse();
    rows.release(name(), one);
    assertThat(rows.lease(name(), other, Duration.ofMinutes(2))).isTrue();
  }

  private String name() {
    return box + "/INBOX";
  }

  private MailboxReader reader() {
    return reader(server.getImap().getPort());
  }

  private MailboxReader reader(int port) {
    MailboxAccess access = new MailboxAccess("127.0.0.1", port, box, "secret", false, "INBOX");
    return new MailboxReader(access, rows, fetching);
  }

  private void send(String from, String subject) throws Exception {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", String.valueOf(server.getSmtp().getPort()));
    MimeMessage mail = new MimeMessage(jakarta.mail.Session.getInstance(properties));
    mail.setFrom(new InternetAddress(from));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(box));
    mail.setSubject(subject);
    mail.setText("I paid 88.00 yuan to a shop today and it never came: " + subject);
    jakarta.mail.Transport.send(mail);
  }
}
