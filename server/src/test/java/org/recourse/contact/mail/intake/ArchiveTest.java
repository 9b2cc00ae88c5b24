package org.recourse.contact.mail.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.contact.mail.intake.MailRoom.messageId;
import static org.recourse.contact.mail.intake.MailRoom.somebody;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.casework.CaseRows;
import org.recourse.complaint.casework.CaseThreads.Threads;
import org.recourse.complaint.keeping.Keeping;
import org.recourse.contact.mail.message.MailParser;
import org.recourse.contact.mail.message.ParsedMail;
import org.recourse.conversation.ThreadId;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a customer keeps of a case that came by mail. */
@RecourseTest
@Import(MailRoom.class)
class ArchiveTest {
  private static final String RECEIPT = "%PDF-1.7\nreceipt of 88.00";

  @Autowired private MailRoom room;
  @Autowired private Keeping keeping;
  @Autowired private CaseRows cases;

  @Test
  void holds_each_mail_masked_and_each_file_as_it_came_under_a_name_that_stays_in_its_folder()
      throws IOException {
    String fang = somebody("fang");
    String first = messageId("first");
    MailRoom.Fate fate =
        room.take(
            withFile(fang, first, "My card 4111 1111 1111 1111 was charged", "../../收据 1.pdf"));
    room.take(
        MailRoom.mail(
            fang, "Re: tea", messageId("second"), "In-Reply-To: <" + first + ">\n", "Still gone"));
    room.take(
        MailRoom.mail(
            somebody("eve"),
            "Re: tea",
            messageId("eve"),
            "In-Reply-To: <" + first + ">\n",
            "Hush"));

    Map<String, byte[]> archive = archive(fate);

    assertThat(archive.keySet())
        .satisfiesExactly(
            file -> assertThat(file).matches("files/001-\\d{8}-\\d{6}-[^/]*收据_1\\.pdf"),
            mail -> assertThat(mail).matches("mails/001-\\d{8}-\\d{6}\\.eml"),
            mail -> assertThat(mail).matches("mails/002-\\d{8}-\\d{6}\\.eml"));
    List<byte[]> contents = List.copyOf(archive.values());
    assertThat(new String(contents.get(0), UTF_8)).isEqualTo(RECEIPT);
    ParsedMail kept = MailParser.parse(contents.get(1));
    assertThat(kept.from().orElseThrow().address()).isEqualTo(fang);
    assertThat(kept.subject()).isEqualTo("tea");
    assertThat(new String(contents.get(1), UTF_8)).contains("was charged").doesNotContain("4111 1");
    assertThat(new String(contents.get(2), UTF_8)).contains("Still gone").doesNotContain("Hush");
  }

  private static String withFile(String from, String id, String text, String name) {
    String encoded = Base64.getMimeEncoder().encodeToString(RECEIPT.getBytes(UTF_8));
    String word = "=?utf-8?B?" + Base64.getEncoder().encodeToString(name.getBytes(UTF_8)) + "?=";
    return """
    From: %s
    To: complaints@localhost
    Subject: tea
    Message-ID: <%s>
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary=b

    --b
    Content-Type: text/plain; charset=utf-8

    %s
    --b
    Content-Type: application/pdf
    Content-Disposition: attachment; filename="%s"
    Content-Transfer-Encoding: base64

    %s
    --b--
    """
        .formatted(from, id, text, word, encoded);
  }

  private Map<String, byte[]> archive(MailRoom.Fate fate) throws IOException {
    var row = cases.find(fate.inCase()).orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    keeping.originals(new Threads(row, List.of(new ThreadId(fate.thread()))), () -> out);
    Map<String, byte[]> found = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        found.put(entry.getName(), zip.readAllBytes());
      }
    }
    return found;
  }
}
