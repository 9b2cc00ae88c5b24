package org.recourse.contact.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.contact.mail.folding.FoldedText;

/** What is handed on is what its sender wants read. */
class ForwardedTextTest {

  @Test
  void shows_all_of_a_message_that_holds_nothing_new() {
    String forwarded =
        "---------- Forwarded message ---------\nFrom: Bank\n\nYour card was charged";

    assertThat(FoldedText.of(forwarded).visible()).isEqualTo(forwarded);
    assertThat(FoldedText.of("> only a quote").visible()).isEqualTo("> only a quote");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---------- Forwarded message ---------",
        "Begin forwarded message:",
        "---------- 转发的邮件 ---------",
        "-------- 转发邮件信息 --------",
      })
  void shows_what_somebody_hands_on(String line) {
    String text =
        "See below.\n\n"
            + line
            + "\nFrom: Bank\nDate: 25 Nov 2026\nSubject: s\nTo: Fang\n\nCharged";

    assertThat(FoldedText.of(text).visible()).isEqualTo(text);
  }
}
