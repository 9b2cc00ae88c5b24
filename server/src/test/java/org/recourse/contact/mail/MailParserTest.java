package org.recourse.contact.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recourse.contact.mail.message.BodyText;
import org.recourse.contact.mail.message.HtmlText;
import org.recourse.contact.mail.message.MailAddress;
import org.recourse.contact.mail.message.MailParser;
import org.recourse.contact.mail.message.ParsedMail;

class MailParserTest {

  @Test
  void reads_headers_of_every_making() {
    ParsedMail mail =
        parse(
            """
            From: =?gb2312?B?zfW3vA==?= <Fang@Example.org>
            Subject: =?utf-8?q?=E4=BB=98?=
             =?utf-8?q?=E6=AC=BE?= failed
            Message-ID: <a@example.org>
            In-Reply-To: <3@w.example>
            References: <1@w.example>
             <2@w.example> <3@w.example>

            Hi\
            """);

    assertThat(mail.from()).contains(new MailAddress("fang@example.org", "王芳"));
    assertThat(mail.subject()).isEqualTo("付款 failed");
    assertThat(mail.messageId()).contains("a@example.org");
    assertThat(mail.answered()).containsExactly("3@w.example", "2@w.example", "1@w.example");
  }

  @Test
  void reads_letters_that_are_not_what_they_are_called() {
    byte[] chinese = "Subject: x\n\n钱扣了，商家没收到。".getBytes(Charset.forName("GB18030"));

    assertThat(BodyText.of(MailParser.parse(chinese)).text()).isEqualTo("钱扣了，商家没收到。");
    assertThat(text("Content-Type: text/plain; charset=us-ascii\n\n付款")).isEqualTo("付款");
    assertThat(text("Content-Type: text/plain; charset=nonsense\n\n付款")).isEqualTo("付款");
  }

  @Test
  void takes_the_plain_form_and_the_rest_as_attachments() {
    String mail =
        """
        Content-Type: multipart/mixed; boundary=m

        --m
        Content-Type: multipart/alternative; boundary=a

        --a
        Content-Type: text/plain; charset=utf-8

        plain
        --a
        Content-Type: text/html; charset=utf-8

        <p>html
        --a--
        --m
        Content-Type: application/octet-stream; name="=?utf-8?B?5pS25o2uLnBkZg==?="
        Content-Disposition: attachment; filename*=utf-8''..%2F%E6%94%B6%E6%8D%AE.pdf

        %PDF-1.4
        --m
        Content-Type: text/plain

        Sent by a list
        --m--
        """;

    BodyText body = BodyText.of(parse(mail));

    assertThat(body.text().strip()).isEqualTo("plain\n\nSent by a list");
    assertThat(body.attachments()).extracting(part -> part.name()).containsExactly("收据.pdf");
  }

  @Test
  void reads_html_where_there_is_nothing_else() {
    String html =
        "<html><head><title>t</title><style>p{}</style></head><body><p>Dear&nbsp;all,<p>I paid"
            + " <a href='http://evil.example'>here</a><br>twice<div"
            + " style='display:none'>secret</div>"
            + "<ul><li>one<li>two</ul><script>x()</script></body></html>";

    assertThat(HtmlText.of(html))
        .isEqualTo("Dear all,\n\nI paid here <http://evil.example>\ntwice\n- one\n- two");
  }

  @Test
  void joins_flowed_lines_of_one_quote_and_gives_back_what_was_stuffed() {
    String flowed =
        "Content-Type: text/plain; format=flowed\n\nI paid \ntwice, \n> How \n> much?\n"
            + " From me\n88 \n-- \nFang";

    assertThat(text(flowed).strip())
        .isEqualTo("I paid twice, \n> How much?\nFrom me\n88 \n-- \nFang");
  }

  @Test
  void knows_old_names_of_charsets_by_what_is_meant() {
    byte[] japanese =
        "Content-Type: text/plain; charset=Shift_JIS\n\n①円"
            .getBytes(Charset.forName("windows-31j"));

    assertThat(BodyText.of(MailParser.parse(japanese)).text()).isEqualTo("①円");
  }

  @Test
  void keeps_no_control_characters_in_addresses() {
    ParsedMail mail = parse("From: Fang <fa\0ng@example.org>\nSubject: a\0b\n\nHi");

    assertThat(mail.from().orElseThrow().address()).doesNotContain("\0");
    assertThat(mail.subject()).doesNotContain("\0");
  }

  @Test
  void says_that_it_left_out_what_lies_beyond_its_limits() {
    StringBuilder deep = new StringBuilder();
    for (int n = 0; n < 2_000; n++) {
      deep.append("Content-Type: multipart/mixed; boundary=b").append(n).append("\n\n--b");
      deep.append(n).append('\n');
    }
    String wide =
        "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(5_000) + "--b--";
    String long1 = "X-A: b\n".repeat(20_000) + "\nbody";

    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(parse(deep.toString()).cut()).isTrue();
          assertThat(parse(wide).cut()).isTrue();
          assertThat(parse(wide).parts()).hasSize(200);
          assertThat(parse(long1).cut()).isTrue();
        });
  }

  @Test
  void never_fails_whatever_the_bytes() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] pieces = {
      "Content-Type: multipart/mixed; boundary=b\r\n",
      "\r\n",
      "--b\r\n",
      "--b--\r\n",
      "From: <\n",
      "Content-Transfer-Encoding: base64\n",
      "=?utf-8?b?",
      "\0",
      "message/rfc822",
      ": ",
      "\n\n",
      "Content-Type: message/rfc822\n",
      "Content-Disposition: attachment; filename*=x''%\n",
      "é"
    };

    for (int round = 0; round < 3_000; round++) {
      StringBuilder raw = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        raw.append(pieces[random.nextInt(pieces.length)]);
      }
      ParsedMail mail = parse(raw.toString());
      assertThat(BodyText.of(mail).text()).as("seed " + seed).isNotNull();
    }
  }

  private static String text(String mail) {
    return BodyText.of(parse(mail)).text();
  }

  private static ParsedMail parse(String mail) {
    return MailParser.parse(mail.getBytes(UTF_8));
  }
}
