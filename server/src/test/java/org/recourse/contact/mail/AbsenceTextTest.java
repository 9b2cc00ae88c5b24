package org.recourse.contact.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.contact.mail.kind.Classifier;
import org.recourse.contact.mail.kind.Judgement;
import org.recourse.contact.mail.kind.MailKind;
import org.recourse.contact.mail.message.MailParser;

/** Absences whose headers were lost on the way, and people who are away themselves. */
class AbsenceTextTest {
  private static final Classifier CLASSIFIER = new Classifier(Set.of(), _ -> false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I am currently away returning to the office on May 5th. I will have limited access to"
            + " email and will respond to you upon my return.",
        "Hello,\n\nThank you for your message. I am out of the office until 12 May.\nIn urgent"
            + " cases please contact my colleague.\n\nBest, Ana",
        "I'm on annual leave. I will get back to you as soon as I return.",
        "Guten Tag,\n\nich bin bis 5. Mai nicht im Büro. Ihre Nachricht wird nicht weitergeleitet.",
        "您好，我正在休假，回到办公室后会尽快回复您。",
        "本人目前出差，紧急事务请联系同事。",
        "This is an automated message. Please do not reply to this e-mail.",
        "此邮件为系统自动发送，请勿回复。",
      })
  void knows_a_program_by_what_it_promises(String text) {
    assertThat(judge(text).kind()).isEqualTo(MailKind.AUTOMATIC);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I am away until Monday. Call me then.",
        "I am out of the office until Friday, in urgent cases call my mobile. My money is still"
            + " missing.",
        "I am on holiday. Will you get back to me when I return?",
        "I wrote that I am out of office and will respond on my return. Nobody listens.",
        "This is an automated message, you say. Do not reply, you say. I complain.",
        "We were away. If it is urgent, contact my wife.",
        "我正在出差，回来后再回复你们。钱还是没有到账。",
        "你们说此邮件为系统自动发送请勿回复，我要投诉。",
      })
  void leaves_people_who_are_away_in_peace(String text) {
    assertThat(judge(text).kind()).isEqualTo(MailKind.HUMAN);
  }

  private static Judgement judge(String text) {
    String mail =
        "From: fang@example.org\nSubject: Re: Your case\n"
            + "Content-Type: text/plain; charset=utf-8\n\n"
            + text;
    return CLASSIFIER.judge(MailParser.parse(mail.getBytes(StandardCharsets.UTF_8)));
  }
}
