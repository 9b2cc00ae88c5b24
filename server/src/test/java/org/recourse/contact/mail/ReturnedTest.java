package org.recourse.contact.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recourse.contact.mail.kind.Returned;
import org.recourse.contact.mail.message.MailParser;

class ReturnedTest {

  @Test
  void reads_a_standard_report() {
    Returned returned =
        read(
            """
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example

            Final-Recipient: rfc822; Fang@Example.org
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 no such user
            --b
            Content-Type: message/rfc822

            Message-ID: <ours.1@wallet.example>
            Subject: your case

            Hello
            --b--
            """);

    assertThat(returned)
        .isEqualTo(
            new Returned(
                true,
                "fang@example.org",
                Optional.of("ours.1@wallet.example"),
                "5.1.1",
                "smtp; 550 no such user"));
    assertThat(returned.told()).isEqualTo("5.1.1 smtp; 550 no such user");
  }

  @Test
  void finds_the_id_among_the_headers_copied_into_the_text() {
    Returned returned =
        read(
            """
            X-Failed-Recipients: fang@example.org

            A message could not be delivered:
              fang@example.org: 550 no such user

            ------ This is a copy of the message ------
            Message-Id: <ours.2@wallet.example>
            """);

    assertThat(returned.permanent()).isTrue();
    assertThat(returned.messageId()).contains("ours.2@wallet.example");
  }

  @Test
  void does_not_give_up_an_address_whose_mailbox_is_full_or_late() {
    assertThat(read("\n<fang@example.org>: 552 5.2.2 mailbox full").permanent()).isFalse();
    assertThat(read("\n<fang@example.org>: 550 user is over quota").permanent()).isFalse();
    assertThat(read("Subject: Warning: message delayed 24 hours\n\nfang@example.org").permanent())
        .isFalse();
    assertThat(read("\n<fang@example.org>: 451 4.7.1 greylisted").permanent()).isFalse();
  }

  private static Returned read(String mail) {
    return Returned.of(MailParser.parse(mail.getBytes(StandardCharsets.UTF_8)));
  }
}
