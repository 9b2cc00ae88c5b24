package org.recourse.contact.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.recourse.contact.mail.folding.FoldedText;
import org.recourse.contact.mail.message.BodyText;
import org.recourse.contact.mail.message.HtmlText;
import org.recourse.contact.mail.message.MailParser;

/** Whoever sends a mail made to be slow holds nobody else up. */
class SlowMailTest {

  @Test
  void takes_no_longer_for_a_mail_made_to_be_slow() {
    String spaces = " ".repeat(99_000);
    String headers = ("X-A: a" + spaces + "b\n").repeat(20) + "\nbody";
    String kept = "<pre>" + " ".repeat(400_000) + "x</pre>";
    String nested = "<div>a".repeat(100_000);
    String quotes = "<blockquote>".repeat(5_000) + "a<br>".repeat(50_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(BodyText.of(MailParser.parse(headers.getBytes(UTF_8))).text())
              .isEqualTo("body");
          assertThat(HtmlText.of(kept)).endsWith("x");
          assertThat(HtmlText.of(nested)).contains("a");
          assertThat(HtmlText.of(quotes).length()).isLessThan(2_100_000);
        });
  }

  @Test
  void takes_no_longer_for_a_text_made_to_be_slow() {
    String slow = "On " + "a ".repeat(200_000) + "\n" + "> ".repeat(50_000) + "\n";
    String many = "Sent from my x\n\n-- \n".repeat(5_000) + "From: a\n".repeat(20_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> FoldedText.of(slow + many + "-".repeat(300_000)));
  }
}
