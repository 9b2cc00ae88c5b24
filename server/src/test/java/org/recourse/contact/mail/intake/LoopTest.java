package org.recourse.contact.mail.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.recourse.contact.mail.intake.MailRoom.mail;
import static org.recourse.contact.mail.intake.MailRoom.messageId;
import static org.recourse.contact.mail.intake.MailRoom.somebody;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.recourse.contact.mail.MailSeals;
import org.recourse.contact.mail.intake.MailRoom.Fate;
import org.recourse.conversation.DeliveryState;
import org.recourse.conversation.MessageId;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RecourseTest
@Import(MailRoom.class)
class LoopTest {
  @Autowired private MailRoom room;
  @Autowired private MailSeals seals;

  @Test
  void shows_a_message_that_came_back_and_writes_no_more_by_itself() {
    String fang = somebody("fang");
    Fate first = room.take(mail(fang, "payment", messageId("a"), "", "Where is it?"));
    MessageId ours = room.said(first).getLast().id();
    String bounce =
        """
        From: MAILER-DAEMON@mx.example.org
        Return-Path: <>
        Subject: Undelivered Mail Returned to Sender
        Content-Type: multipart/report; report-type=delivery-status; boundary=b

        --b
        Content-Type: message/delivery-status

        Final-Recipient: rfc822; %s
        Action: failed
        Status: 5.1.1
        --b
        Content-Type: message/rfc822

        Message-ID: <%s>
        Subject: Re: payment

        x
        --b--
        """
            .formatted(fang, seals.messageId(ours));

    Fate fate = room.take(bounce);
    room.take(mail(fang, "something new", messageId("b"), "", "Another thing"));

    assertThat(fate.caseId()).isEqualTo(first.caseId());
    assertThat(room.conversations.get(ours).delivery()).isEqualTo(DeliveryState.BOUNCED);
    assertThat(room.letters(fang)).hasSize(1);
  }

  @Test
  void attaches_an_absence_and_answers_no_machine() {
    String fang = somebody("fang");
    Fate first = room.take(mail(fang, "payment", messageId("a"), "", "Where is it?"));
    String ours = seals.messageId(room.said(first).getLast().id());
    String absence = "Auto-Submitted: auto-replied\nIn-Reply-To: <" + ours + ">\n";

    Fate away = room.take(mail(fang, "Away", messageId("b"), absence, "Back on Monday"));
    Fate robot =
        room.take(
            mail(
                somebody("shop"),
                "Order",
                messageId("c"),
                "Auto-Submitted: auto-generated\n",
                "x"));

    assertThat(away.caseId()).isEqualTo(first.caseId());
    assertThat(robot.state()).isEqualTo("set_aside");
    assertThat(room.letters(fang)).hasSize(1);
  }

  @Test
  void stops_answering_a_machine_that_looks_like_a_person() {
    String loop = somebody("loop");

    for (int n = 0; n < 14; n++) {
      room.take(mail(loop, "ticket " + n, messageId("n" + n), "", "We got your mail " + n));
    }

    await().during(Duration.ofSeconds(1)).until(() -> room.letters(loop).size() == 10);
  }

  @Test
  void sets_aside_what_nobody_sent() {
    assertThat(room.take("Subject: hello\n\nno sender").state()).isEqualTo("set_aside");
    assertThat(room.take(new byte[0]).state()).isEqualTo("set_aside");
  }
}
