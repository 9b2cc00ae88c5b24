package org.recourse.contact.mail.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.recourse.contact.mail.intake.MailRoom.mail;
import static org.recourse.contact.mail.intake.MailRoom.messageId;
import static org.recourse.contact.mail.intake.MailRoom.somebody;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.AgentReply;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.DeskCast;
import org.recourse.contact.mail.MailSeals;
import org.recourse.contact.mail.intake.MailRoom.Fate;
import org.recourse.conversation.Carriage;
import org.recourse.conversation.DeliveryState;
import org.recourse.conversation.MessageId;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@RecourseTest
@Import(MailRoom.class)
class ReturningTest {
  @LocalServerPort private int port;
  @Autowired private ApplicationContext application;
  @Autowired private MailRoom room;
  @Autowired private MailSeals seals;
  @Autowired private Carriage carriage;
  @Autowired private TransactionTemplate transactions;
  private final String fang = somebody("fang");
  private Fate first;
  private MessageId answer;

  @BeforeEach
  void anAnswer() {
    first = room.take(mail(fang, "payment", messageId("a"), "", "Where is it?"));
    answer =
        transactions.execute(status ->
            room.cases
                .reply(
                    new AgentReply(
                        UUID.randomUUID(),
                        first.inCase(),
                        PersonId.next(),
                        null,
                        null,
                        "We are looking.",
                        List.of(),
                        null))
                .id());
  }

  @Test
  void an_answer_that_came_back_was_none_and_the_case_says_why() {
    room.take(bounce(fang, "failed", "5.1.1", "550 no such user"));

    assertThat(room.conversations.get(answer).delivery()).isEqualTo(DeliveryState.BOUNCED);
    assertThat(carriage.notes(List.of(answer)).get(answer))
        .singleElement()
        .asString()
        .contains(fang, "5.1.1", "550 no such user");
    await().untilAsserted(() -> assertThat(events()).contains("reply_lost"));
  }

  @Test
  void a_case_that_waited_for_the_customer_is_ours_again_when_the_answer_comes_back() {
    var agent = new DeskCast(application, port).staff(Role.AGENT).api();
    agent.post("/staff/cases/" + first.inCase() + "/state", "{'state':'waiting_customer'}");
    assertThat(room.summary(first).state()).isEqualTo(CaseState.WAITING_CUSTOMER);

    room.take(bounce(fang, "failed", "5.1.1", "550 no such user"));

    await().until(() -> room.summary(first).state() == CaseState.OPEN);
    assertThat(events()).contains("reply_lost");
  }

  @Test
  void an_answer_that_is_late_is_only_noted() {
    room.take(bounce(fang, "delayed", "4.4.1", "no answer from host"));

    assertThat(room.conversations.get(answer).delivery()).isNotEqualTo(DeliveryState.BOUNCED);
    assertThat(carriage.notes(List.of(answer)).get(answer).getFirst()).contains("4.4.1");
    assertThat(events()).doesNotContain("reply_lost");
  }

  @Test
  void a_copy_that_came_back_says_nothing_of_the_answer() {
    String copy = somebody("copy");
    carriage.copy(answer, List.of(copy));

    room.take(bounce(copy, "failed", "5.1.1", "550 no such user"));

    assertThat(room.conversations.get(answer).delivery()).isNotEqualTo(DeliveryState.BOUNCED);
    assertThat(carriage.notes(List.of(answer)).get(answer).getFirst()).contains(copy);
  }

  private List<String> events() {
    return room.jdbc
        .sql("SELECT type FROM complaint.event WHERE case_id = :id")
        .param("id", first.caseId())
        .query(String.class)
        .list();
  }

  private String bounce(String to, String action, String status, String said) {
    return """
    From: MAILER-DAEMON@mx.example.org
    Return-Path: <>
    Subject: Delivery Status Notification
    Content-Type: multipart/report; report-type=delivery-status; boundary=b

    --b
    Content-Type: message/delivery-status

    Final-Recipient: rfc822; %s
    Action: %s
    Status: %s
    Diagnostic-Code: smtp; %s
    --b
    Content-Type: message/rfc822

    Message-ID: <%s>
    Subject: Re: payment

    x
    --b--
    """
        .formatted(to, action, status, said, seals.messageId(answer));
  }
}
