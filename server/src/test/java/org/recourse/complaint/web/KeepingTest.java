package org.recourse.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.casework.CaseThreads;
import org.recourse.complaint.keeping.Keeping;
import org.recourse.complaint.web.Caseworld.Somebody;
import org.recourse.support.Api.Answer;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@RecourseTest
class KeepingTest {
  private static final String HAN = "钱扣了商家没收到请查询退款转账支付记录时间金额";

  @Autowired private ApplicationContext beans;
  @Autowired private CaseThreads threads;
  @Autowired private Keeping keeping;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;
  private Caseworld world;
  private Somebody zoe;
  private Somebody grace;

  @BeforeEach
  void people() {
    world = new Caseworld(beans, port);
    zoe = world.customer();
    grace = world.agent("Grace Okoye");
  }

  @Test
  void holds_all_that_was_said_and_nothing_that_was_noted() throws IOException {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    String id = world.complain(zoe, world.payment(zoe, 500), "First " + word(random)).text("id");
    List<String> said = new ArrayList<>();
    List<String> noted = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String text = word(random);
      switch (random.nextInt(3)) {
        case 0 -> {
          world.keyed(zoe, "/cases/" + id + "/messages", "{\"text\":\"%s\"}".formatted(text));
          said.add(text);
        }
        case 1 -> {
          world.reply(grace, id, text, world.newest(grace, id));
          said.add(text);
        }
        default -> {
          note(id, text, random.nextBoolean());
          noted.add(text);
        }
      }
    }
    note(id, "Restricted " + word(random), true);

    String document = document(id);

    assertThat(document).contains("First", "Customer care").doesNotContain("Restricted");
    said.forEach(text -> assertThat(document).contains(text));
    noted.forEach(text -> assertThat(document).doesNotContain(text));
  }

  @Test
  void masks_what_nobody_should_have_written_and_shows_what_has_no_letter() throws IOException {
    String text = "My card 4111 1111 1111 1111 and \uD83D\uDE00 " + "line ".repeat(900);
    String id = world.complain(zoe, world.payment(zoe, 500), text).text("id");

    String document = document(id);

    assertThat(document).contains("1111").doesNotContain("4111 1");
    assertThat(document).containsPattern("and[□?]line");
  }

  @Test
  void is_not_there_for_anybody_else_and_on_record_for_the_staff() {
    String id = world.complain(zoe, world.payment(zoe, 500), "Where is it").text("id");
    Somebody eve = world.customer();

    for (String what : List.of("/correspondence", "/originals")) {
      Answer foreign = eve.api().get("/cases/" + id + what);
      assertThat(foreign.status()).isEqualTo(404);
      assertThat(foreign.text("code")).isEqualTo("not_found");
      assertThat(eve.api().get("/staff/cases/" + id + what).status()).isEqualTo(403);
      Answer own = zoe.api().get("/cases/" + id + what);
      assertThat(own.status()).isEqualTo(200);
      assertThat(own.header("Content-Disposition").orElse("")).startsWith("attachment; filename=");
      assertThat(own.header("Content-Security-Policy")).contains("default-src 'none'; sandbox");
      assertThat(grace.api().get("/staff/cases/" + id + what).status()).isEqualTo(200);
    }
    assertThat(
            jdbc.sql("SELECT action FROM audit.entry WHERE subject = :id AND action LIKE '%_kept'")
                .param("id", id)
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("case.correspondence_kept", "case.originals_kept");
  }

  @Test
  void hands_out_an_archive_that_opens_also_without_a_mail() throws IOException {
    String id = world.complain(zoe, world.payment(zoe, 500), "Where is it").text("id");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    keeping.originals(threads.ofCustomer(zoe.id(), CaseId.parse(id)), () -> out);

    assertThat(entries(out.toByteArray())).isEmpty();
  }

  private static List<String> entries(byte[] archive) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  private void note(String id, String text, boolean restricted) {
    Answer noted =
        grace
            .api()
            .post(
                "/staff/cases/" + id + "/notes",
                "{'key':'%s','text':'%s','restricted':%s}"
                    .formatted(UUID.randomUUID(), text, restricted));
    assertThat(noted.status()).isEqualTo(200);
  }

  /** Its text without spaces, since lines break anywhere. */
  private String document(String id) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    keeping.document(threads.ofCustomer(zoe.id(), CaseId.parse(id)), zoe.id(), () -> out);
    PdfReader reader = new PdfReader(out.toByteArray());
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      text.append(new PdfTextExtractor(reader).getTextFromPage(page));
    }
    return text.toString().replaceAll("\\s", "").replace("Customercare", "Customer care");
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      word.append(
          random.nextBoolean()
              ? HAN.charAt(random.nextInt(HAN.length()))
              : (char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }
}
