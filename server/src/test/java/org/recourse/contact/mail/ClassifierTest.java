package org.recourse.contact.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.contact.mail.kind.Classifier;
import org.recourse.contact.mail.kind.Judgement;
import org.recourse.contact.mail.kind.MailKind;
import org.recourse.contact.mail.message.MailParser;

class ClassifierTest {
  private static final Classifier CLASSIFIER =
      new Classifier(Set.of("complaints@wallet.example"), id -> id.endsWith("@wallet.example"));
  private static final String BOUNCE_TEXT =
      """
      This message was created automatically by mail delivery software.

      A message that you sent could not be delivered to one or more of its recipients.
      This is a permanent error. The following address(es) failed:

        complaints@wallet.example
          550 5.1.1 User unknown
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subject: Mail delivery failed: returning message to sender\n\nYour mail system is broken. "
            + "I wrote three times and each came back with 550 5.1.1 user unknown. I want my"
            + " money.",
        "Subject: Fwd: Undelivered Mail Returned to Sender\n\nLook at what your server sends:\n\n"
            + "This is the mail system at host mx.example. I'm sorry to have to inform you that"
            + " your "
            + "message could not be delivered. 550 5.1.1 unknown",
        "Subject: Re: Delivery Status Notification (Failure)\nIn-Reply-To: <a@b.example>\n\n"
            + "The following address failed, it says: 550 5.1.1. What now?",
        "Subject: payment\n\nYour mails bounce:\n> This message was created automatically by mail\n"
            + "> delivery software. The following address failed: 550 5.1.1 user unknown",
        "Subject: Out of office when I called\n\nYour agent was out of office. I am angry.",
        "Subject: Re: Automatic reply: your complaint\n\nNo automatic reply, please. A person.",
        "Subject: your automatic reply is useless\n\nAnswer me.",
        "Subject: 自动回复没有用\n\n我要真人。",
        "Subject: 退信\n\n我给你们发的邮件被退信了，请处理我的投诉。",
        "Subject: 付款失败\n\n钱扣了，商家没收到。",
        "Subject: failure notice\n\nYou failed to notice that I paid twice.",
        "Subject: Undeliverable\n\nI ordered shoes, the parcel is undeliverable and the shop gone. "
            + "Refund 88.00 please.",
        "Subject: complaint about message from your agent\n\nHe was rude.",
        "Subject: delivery problem\n\nUnable to deliver, says the shop. I paid 450 yuan on 25 Nov.",
        "Subject: unsubscribed but still charged\n\nStop.",
        "Subject: \n\n?",
      })
  void knows_a_person_who_complains(String mail) {
    Judgement judgement =
        judge("From: Fang <fang@example.org>\nReturn-Path: <fang@example.org>\n" + mail);

    assertThat(judgement).isEqualTo(new Judgement(MailKind.HUMAN, "human", true));
  }

  @Test
  void knows_its_own_addresses_of_cases() {
    Judgement judgement =
        judge("From: complaints+c10023.0123456789abcdef@wallet.example\nSubject: a\n\nHi");

    assertThat(judgement.kind()).isEqualTo(MailKind.OWN);
  }

  @Test
  void knows_a_person_who_attaches_a_bounce() {
    String mail =
        """
        From: Fang <fang@example.org>
        Subject: your address does not work
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain

        See the attachment. I complain about a payment of 88.00 yuan.
        --b
        Content-Type: message/rfc822

        From: MAILER-DAEMON@example.org
        Subject: Mail delivery failed
        Content-Type: multipart/report; report-type=delivery-status; boundary=c

        --c
        Content-Type: message/delivery-status

        Final-Recipient: rfc822; complaints@wallet.example
        Action: failed
        Status: 5.1.1
        --c--
        --b--
        """;

    assertThat(judge(mail).human()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: MAILER-DAEMON@mx.example\nSubject: Mail delivery failed",
        "From: Mail Delivery System <bounce-22@mx.example>\nSubject: anything",
        "From: a@mx.example\nReturn-Path: <>\nSubject: Returned mail: see transcript for details",
        "From: a@mx.example\nSubject: Mail delivery failed: returning message to sender",
        "From: a@mx.example\nX-Failed-Recipients: b@example.org\nSubject: sorry",
      })
  void knows_a_bounce_that_is_no_report(String headers) {
    assertThat(judge(headers + "\n\n" + BOUNCE_TEXT).kind()).isEqualTo(MailKind.BOUNCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Auto-Submitted: auto-replied",
        "Auto-Submitted: auto-generated (rejected)",
        "Precedence: auto_reply",
        "X-Autoreply: yes",
        "X-Autorespond: yes",
        "Subject: Automatic reply: your case",
        "Subject: Out of Office AutoReply: your case",
        "Subject: 自动回复: 你好",
        "Subject: 自動回覆：您好",
        "Subject: Auto: away",
        "Subject: Abwesenheitsnotiz",
        "Subject: Réponse automatique : votre dossier",
        "Return-Path: <>",
      })
  void knows_an_automatic_answer(String header) {
    Judgement judgement = judge("From: Fang <fang@example.org>\n" + header + "\n\nI am away.");

    assertThat(judgement.kind()).isEqualTo(MailKind.AUTOMATIC);
  }

  @Test
  void believes_a_sender_who_says_that_nothing_is_automatic() {
    assertThat(judge("From: fang@example.org\nAuto-Submitted: no\n\nHello").human()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "List-Unsubscribe: <mailto:x@example.org>",
        "List-Id: neighbours <n.example.org>",
        "Precedence: bulk",
        "X-Loop: a",
        "X-Auto-Response-Suppress: All",
      })
  void takes_but_does_not_answer_what_asks_for_silence(String header) {
    Judgement judgement = judge("From: fang@example.org\n" + header + "\n\nI was charged twice.");

    assertThat(judgement).isEqualTo(new Judgement(MailKind.HUMAN, "human", false));
  }

  @Test
  void knows_its_own_mail_come_back() {
    assertThat(judge("From: Complaints@Wallet.example\n\nx").kind()).isEqualTo(MailKind.OWN);
    assertThat(judge("From: a@b.example\nMessage-ID: <1@wallet.example>\n\nx").kind())
        .isEqualTo(MailKind.OWN);
  }

  private static Judgement judge(String mail) {
    return CLASSIFIER.judge(MailParser.parse(mail.getBytes(StandardCharsets.UTF_8)));
  }
}
