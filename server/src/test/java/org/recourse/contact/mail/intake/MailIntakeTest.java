package org.recourse.contact.mail.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.recourse.contact.mail.intake.MailRoom.mail;
import static org.recourse.contact.mail.intake.MailRoom.messageId;
import static org.recourse.contact.mail.intake.MailRoom.somebody;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.CaseNumber;
import org.recourse.contact.mail.MailSeals;
import org.recourse.contact.mail.intake.MailRoom.Fate;
import org.recourse.contact.mail.intake.MailRoom.Written;
import org.recourse.conversation.Author;
import org.recourse.conversation.Message;
import org.recourse.conversation.MessageId;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RecourseTest
@Import(MailRoom.class)
class MailIntakeTest {
  @Autowired private MailRoom room;
  @Autowired private MailSeals seals;

  @Test
  void makes_a_complaint_of_a_mail_and_asks_once_for_what_is_missing() {
    String fang = somebody("fang");
    String id = messageId("a");

    Fate fate = room.take(mail(fang, "付款失败", id, "", "钱扣了，商家没收到。\n\n发自我的iPhone"));

    assertThat(fate.state()).isEqualTo("in_case");
    List<Message> said = room.said(fate);
    assertThat(said).extracting(Message::text).startsWith("钱扣了，商家没收到。");
    assertThat(said.getLast().author()).isInstanceOf(Author.House.class);
    assertThat(said.getLast().text()).contains("金额", "发生时间").doesNotContain("收款方");
    String number = room.summary(fate).number().toString();
    Written letter = room.letter(fang, 1);
    assertThat(letter.subject()).isEqualTo("Re: 付款失败 [" + number + "]");
    assertThat(letter.head())
        .contains(id, "\"automatic\": true", seals.address(room.summary(fate).number()));
  }

  @Test
  void takes_the_same_mail_once_and_another_with_its_id_too() {
    String mailbox = "test-" + UUID.randomUUID();
    String id = messageId("same");
    String fang = somebody("fang");
    byte[] mail = mail(fang, "twice", id, "", "I paid 88.00 yuan at noon").getBytes(UTF_8);
    byte[] relayed = ("Received: from b\n" + new String(mail, UTF_8)).getBytes(UTF_8);

    room.put(mailbox, mail);
    room.put(mailbox, mail);
    room.put(mailbox, relayed);
    room.put(mailbox, mail(fang, "twice", id, "", "Something else").getBytes(UTF_8));

    await()
        .until(() ->
            room.fates(mailbox).stream().filter(fate -> fate.state().equals("in_case")).count()
                == 2);
    assertThat(room.fates(mailbox)).hasSize(2);
  }

  @Test
  void finds_the_case_by_each_sign_of_an_answer() {
    String fang = somebody("fang");
    Fate first = room.take(mail(fang, "payment", messageId("a"), "", "Where is my money?"));
    CaseNumber number = room.summary(first).number();
    MessageId acknowledged = room.said(first).getLast().id();

    String ours = seals.messageId(acknowledged);
    Fate answered =
        room.take(mail(fang, "Re: payment", messageId("b"), "In-Reply-To: <" + ours + ">\n", "b"));
    Fate addressed =
        room.take(
            mail(
                fang, "other", messageId("c"), "Cc: " + seals.address(number) + "\n", "It was 88"));
    Fate quoting =
        room.take(mail(fang, "other", messageId("d"), "", "d\n\n> " + seals.marker(number)));
    Fate tagged = room.take(mail(fang, "Re: payment [" + number + "]", messageId("e"), "", "e"));

    assertThat(List.of(answered, addressed, quoting, tagged))
        .extracting(Fate::caseId)
        .containsOnly(first.caseId());
    assertThat(room.said(first)).extracting(Message::text).contains("b", "It was 88", "d", "e");
    assertThat(room.letters(fang)).as("one acknowledgement").hasSize(1);
  }

  @Test
  void keeps_what_hangs_on_a_mail_and_quarantines_what_cannot_be_taken_in() {
    String mail =
        """
        From: %s
        Subject: receipt
        Message-ID: <%s>
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain

        See the receipt
        --b
        Content-Type: text/html; name="../evil.html"
        Content-Disposition: attachment

        <script>x()</script>
        --b--
        """
            .formatted(somebody("fang"), messageId("r"));

    Message message = room.said(room.take(mail)).getFirst();

    assertThat(message.attachments())
        .extracting(org.recourse.conversation.Attachment::name)
        .containsExactly("evil.html");
  }

  @Test
  void sees_what_a_complaint_leaves_out() {
    assertThat(Missing.of("help"))
        .containsExactly(Missing.TIME, Missing.AMOUNT, Missing.COUNTERPARTY);
    assertThat(Missing.of("I paid 88.00 to Corner Shop yesterday")).isEqualTo(Set.of());
    assertThat(Missing.of("昨天付给小店88元")).isEqualTo(Set.of());
    assertThat(Missing.of("see pay_01jd3k5m6n7p8q9r0s1t2v3w4x")).isEqualTo(Set.of());
    assertThat(Missing.of("昨天买东西扣了两次")).containsExactly(Missing.AMOUNT, Missing.COUNTERPARTY);
  }
}
