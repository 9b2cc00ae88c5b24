package org.recourse.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.casework.CaseThreads;
import org.recourse.complaint.keeping.Keeping;
import org.recourse.complaint.web.Caseworld.Somebody;
import org.recourse.files.FileId;
import org.recourse.files.Files;
import org.recourse.journal.Event;
import org.recourse.journal.Journal;
import org.recourse.journal.LiveView;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whatever is said in a case in whatever order, each party meets their own words alone. */
@RecourseTest
class PartySecrecyTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext beans;
  @Autowired CaseThreads threads;
  @Autowired Keeping keeping;
  @Autowired Files files;
  @Autowired Journal journal;
  @Autowired List<LiveView> views;

  private Caseworld world;
  private Somebody grace;
  private String caseId;

  /** What was said with whom; what the house noted for itself is with nobody. */
  private final Map<String, String> saidWith = new LinkedHashMap<>();

  /** Somebody in the case, with the way to their own thread. */
  private record Seat(String name, Somebody who, String base, String thread) {}

  @Test
  void the_words_of_each_reach_no_other_by_any_way() throws IOException {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    List<Seat> seats = seats(random);
    long before = journal.newest();
    for (int i = 0; i < 25; i++) {
      speak(seats.get(random.nextInt(seats.size())), random);
    }

    for (Seat reader : seats) {
      String met = all(reader) + live(reader, before);
      saidWith.forEach((word, seat) -> {
        if (seat.equals(reader.name())) {
          assertThat(met).as(seed + " " + reader.name()).contains(word);
        } else {
          assertThat(met).as(seed + " " + reader.name()).doesNotContain(word);
        }
      });
      for (Seat other : seats) {
        if (!other.equals(reader)) {
          assertThat(met).doesNotContain(other.who().handle(), other.who().id().toString());
          assertThat(reader.who().api().get(other.base()).status()).isEqualTo(404);
          assertThat(reader.who().api().get(other.base() + "/messages").status()).isEqualTo(404);
        }
      }
    }
  }

  private List<Seat> seats(Random random) {
    world = new Caseworld(beans, port);
    grace = world.agent("Grace Okoye");
    Somebody zoe = world.customer();
    Somebody shop = world.merchant();
    Somebody eve = world.customer();
    String first = word("zoe", random);
    caseId = world.complain(zoe, world.paid(zoe, shop, 12_050), first).text("id");
    return List.of(
        new Seat("zoe", zoe, "/cases/" + caseId, ""),
        seat("shop", shop, "merchant", random),
        seat("eve", eve, "third_person", random));
  }

  private Seat seat(String name, Somebody who, String role, Random random) {
    var asked = world.ask(grace, caseId, role, who.handle(), word(name, random));
    assertThat(asked.status()).as(asked.body()).isEqualTo(200);
    String thread = who.api().get("/case-parts").json().at("/data/0/id").asString();
    return new Seat(name, who, "/case-parts/" + thread, thread);
  }

  private void speak(Seat seat, Random random) throws IOException {
    switch (random.nextInt(4)) {
      case 0 -> {
        String text = word(seat.name(), random);
        var answered =
            seat.thread().isEmpty()
                ? world.reply(grace, caseId, text, world.newest(grace, caseId))
                : world.reply(grace, caseId, seat.thread(), text);
        assertThat(answered.status()).as(answered.body()).isEqualTo(201);
      }
      case 1 -> {
        String name = word(seat.name(), random) + ".pdf";
        write(seat, word(seat.name(), random), file(seat.who(), name));
      }
      case 2 -> write(seat, word(seat.name(), random), "[]");
      default ->
          grace
              .api()
              .post(
                  "/staff/cases/" + caseId + "/notes",
                  "{'key':'%s','text':'%s','restricted':false}"
                      .formatted(UUID.randomUUID(), word("house", random)));
    }
  }

  private void write(Seat seat, String text, String attachments) {
    var written =
        world.keyed(
            seat.who(),
            seat.base() + "/messages",
            "{\"text\":\"%s\",\"attachments\":%s}".formatted(text, attachments));
    assertThat(written.status()).as(written.body()).isEqualTo(201);
  }

  /** A file of theirs that says its own name. */
  private String file(Somebody owner, String name) throws IOException {
    byte[] content = ("%PDF-1.7\n" + name).getBytes(StandardCharsets.US_ASCII);
    FileId id = files.keep(owner.id().value(), new ByteArrayInputStream(content)).id();
    return "[{\"id\":\"%s\",\"name\":\"%s\"}]".formatted(id, name);
  }

  /** Everything the wallet shows of cases, and what can be kept of them. */
  private String all(Seat reader) throws IOException {
    StringBuilder met = new StringBuilder();
    for (String path :
        List.of("/cases", "/case-parts", reader.base(), reader.base() + "/messages?limit=100")) {
      var answer = reader.who().api().get(path);
      assertThat(answer.status()).as(path).isEqualTo(200);
      met.append(answer.body());
    }
    await()
        .until(() -> reader.who().api().get("/inbox").json().at("/data").size(), size -> size > 0);
    met.append(reader.who().api().get("/inbox").body());
    for (String kept : List.of("/correspondence", "/originals")) {
      int expected = reader.thread().isEmpty() ? 200 : 404;
      assertThat(reader.who().api().get("/cases/" + caseId + kept).status()).isEqualTo(expected);
    }
    if (reader.thread().isEmpty()) {
      CaseThreads.Threads own = threads.ofCustomer(reader.who().id(), CaseId.parse(caseId));
      ByteArrayOutputStream document = new ByteArrayOutputStream();
      keeping.document(own, reader.who().id(), () -> document);
      PdfReader pdf = new PdfReader(document.toByteArray());
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        met.append(new PdfTextExtractor(pdf).getTextFromPage(page));
      }
      ByteArrayOutputStream archive = new ByteArrayOutputStream();
      keeping.originals(own, () -> archive);
      met.append(archive.toString(StandardCharsets.ISO_8859_1));
    }
    return met.toString();
  }

  /** What an open page of theirs is sent, which is told nothing where others talk. */
  private String live(Seat reader, long after) {
    UUID person = reader.who().id().value();
    StringBuilder sent = new StringBuilder();
    for (Event event : journal.after(after, 10_000)) {
      if (event.people().contains(person)) {
        views.stream()
            .map(view -> view.show(event, person))
            .filter(update -> update != null)
            .forEach(update -> sent.append(update.dataJson()));
      }
    }
    return sent.toString();
  }

  private String word(String seat, Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 14; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    saidWith.put(word.toString(), seat);
    return word.toString();
  }
}
