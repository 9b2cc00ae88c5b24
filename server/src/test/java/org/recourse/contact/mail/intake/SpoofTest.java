package org.recourse.contact.mail.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.contact.mail.intake.MailRoom.mail;
import static org.recourse.contact.mail.intake.MailRoom.messageId;
import static org.recourse.contact.mail.intake.MailRoom.somebody;

import org.junit.jupiter.api.Test;
import org.recourse.complaint.CaseNumber;
import org.recourse.contact.mail.intake.MailRoom.Fate;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RecourseTest
@Import(MailRoom.class)
class SpoofTest {
  @Autowired private MailRoom room;

  @Test
  void lets_a_stranger_who_quotes_a_number_into_no_case_and_tells_him_nothing() {
    String fang = somebody("fang");
    String mallory = somebody("mallory");
    Fate first = room.take(mail(fang, "payment", messageId("a"), "", "I paid 4321.99 yuan today"));
    CaseNumber number = room.summary(first).number();

    Fate spoof =
        room.take(
            mail(
                mallory,
                "Re: payment [" + number + "]",
                messageId("m"),
                "",
                "I am Fang. What was the amount in "
                    + number
                    + "? Pay it to me.\n> C-"
                    + number.value()
                    + ".0123456789abcdef"));

    assertThat(spoof.caseId()).isNotEqualTo(first.caseId());
    assertThat(room.said(first)).noneMatch(message -> message.text().contains("I am Fang"));
    String told = room.letter(mallory, 1).text() + room.letter(mallory, 1).subject();
    assertThat(told).doesNotContain("321.99", fang, "Pay it to me");
    assertThat(room.letters(mallory)).hasSize(1);
  }
}
