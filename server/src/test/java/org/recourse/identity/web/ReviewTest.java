package org.recourse.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.files.Files;
import org.recourse.files.Pictures;
import org.recourse.identity.Role;
import org.recourse.support.Api.Answer;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@RecourseTest
class ReviewTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext beans;
  @Autowired JdbcClient jdbc;

  @Test
  void documents_are_handed_in_seen_by_staff_on_record_and_declined_with_a_cause() {
    Newcomer ada = Newcomer.signedUp(port);
    Answer asked = new Applicant(ada, port).asksToBeVerified();
    assertThat(asked.status()).isEqualTo(201);
    assertThat(asked.text("state")).isEqualTo("submitted");
    String review = "/staff/reviews/" + asked.text("id");
    StaffMember grace = agent();

    assertThat(grace.browser.get("/staff/reviews?limit=100").body()).contains(asked.text("id"));
    Answer closed = grace.browser.get(review);
    assertThat(closed.text("code")).isEqualTo("look_required");
    assertThat(grace.browser.get(review + "/files/front").text("code")).isEqualTo("look_required");
    grace.browser.post(
        "/staff/customer-looks",
        "{'person_id':'%s','reason':'Review'}".formatted(closed.text("person_id")));

    Answer opened = grace.browser.get(review);
    assertThat(opened.text("name")).isEqualTo("Ada Byron");
    assertThat(opened.json().at("/files/0/type").asString()).isEqualTo("image/png");
    Answer file = grace.browser.get(review + "/files/front");
    assertThat(file.header("Content-Disposition").orElseThrow()).startsWith("attachment");
    assertThat(file.header("Content-Security-Policy")).hasValue("default-src 'none'; sandbox");
    assertThat(file.header("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(file.header("Cache-Control")).hasValue("no-store");
    assertThat(file.body()).contains("PNG");
    assertThat(seen(grace)).contains("review", "document_front");
    assertThat(ada.browser.get("/me/reviews").json().at("/data/0/state").asString())
        .isEqualTo("under_review");

    Answer declined =
        grace.browser.post(review + "/decline", "{'cause':'expired','note':'Valid until 2024'}");
    assertThat(declined.text("state")).isEqualTo("declined");
    assertThat(ada.browser.get("/me/reviews").json().at("/data/0/cause").asString())
        .isEqualTo("expired");
    assertThat(ada.browser.get("/me/reviews").body()).doesNotContain("until 2024");
    assertThat(
            grace.browser.post(review + "/decline", "{'cause':'expired','note':'x'}").text("code"))
        .isEqualTo("review_decided");
    assertThat(new Applicant(ada, port).asksToBeVerified().status()).isEqualTo(201);
  }

  @Test
  void one_request_of_a_kind_is_open_at_a_time_and_taking_it_back_forgets_the_files() {
    Newcomer ada = Newcomer.signedUp(port);
    Applicant applicant = new Applicant(ada, port);
    String file = applicant.uploaded();
    Answer asked = ask(ada, file);

    assertThat(applicant.asksToBeVerified().text("code")).isEqualTo("review_open");
    Answer withdrawn = ada.browser.post("/me/reviews/" + asked.text("id") + "/withdrawal", "{}");
    assertThat(withdrawn.text("state")).isEqualTo("withdrawn");
    assertThat(
            jdbc.sql("SELECT count(*) FROM files.piece WHERE file = :file")
                .param("file", org.recourse.files.FileId.parse(file).value())
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(applicant.asksToBeVerified().status()).isEqualTo(201);
  }

  @Test
  void what_is_missing_used_already_or_somebody_elses_is_refused() {
    Newcomer ada = Newcomer.signedUp(port);
    Newcomer eve = Newcomer.signedUp(port);
    String file = new Applicant(ada, port).uploaded();

    String card =
        """
        {'kind':'tier','tier':'verified','document':'identity_card',
         'files':[{'part':'front','id':'%s'}]}
        """
            .formatted(file);
    assertThat(ada.browser.post("/me/reviews", card).json().at("/errors/0/field").asString())
        .isEqualTo("files");
    assertThat(ask(eve, file).text("code")).isEqualTo("not_found");
    Answer asked = ask(ada, file);
    assertThat(asked.status()).isEqualTo(201);
    assertThat(
            eve.browser.post("/me/reviews/" + asked.text("id") + "/withdrawal", "{}").text("code"))
        .isEqualTo("not_found");
    ada.browser.post("/me/reviews/" + asked.text("id") + "/withdrawal", "{}");
    assertThat(ask(ada, file).text("code")).isEqualTo("not_found");
  }

  @Test
  void who_is_frozen_may_ask_for_a_review_and_hears_of_it_and_who_is_not_may_not() {
    Newcomer ada = Newcomer.signedUp(port);
    Applicant applicant = new Applicant(ada, port);
    assertThat(applicant.asksToUnfreeze().json().at("/errors/0/field").asString())
        .isEqualTo("kind");
    ada.browser.post("/me/freeze", "{'lost':['email']}");

    Answer asked = applicant.asksToUnfreeze();

    assertThat(asked.status()).isEqualTo(201);
    assertThat(ada.browser.get("/demo/outbox?limit=1&to=" + ada.handle).body())
        .contains("lift the freeze");
  }

  @Test
  void an_upload_is_what_it_says_it_is_and_not_too_large() {
    Applicant ada = new Applicant(Newcomer.signedUp(port), port);
    byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

    assertThat(ada.upload("image/jpeg", Pictures.jpeg("Ada")).status()).isEqualTo(201);
    assertThat(ada.upload("application/pdf", Pictures.pdf(2_000_000)).status()).isEqualTo(201);
    assertThat(
            List.of(
                ada.upload("text/html", html),
                ada.upload("image/png", html),
                ada.upload("image/jpeg", Pictures.png("Ada")),
                ada.upload("image/svg+xml", html)))
        .allMatch(answer -> answer.text("code").equals("unsupported_media_type"));
    assertThat(ada.upload("application/pdf", new byte[(int) Files.BYTES_MAX + 1]).text("code"))
        .isEqualTo("body_too_large");
  }

  private static Answer ask(Newcomer person, String file) {
    return person.browser.post(
        "/me/reviews",
        """
        {'kind':'tier','tier':'verified','document':'passport',
         'files':[{'part':'front','id':'%s'}]}
        """
            .formatted(file));
  }

  private StaffMember agent() {
    return StaffMember.of(Role.AGENT, port, beans);
  }

  private List<String> seen(StaffMember member) {
    return jdbc.sql(
            """
            SELECT detail ->> 'what' FROM audit.entry
            WHERE actor = :actor AND action = 'customer.read'
            """)
        .param("actor", member.id.value())
        .query(String.class)
        .list();
  }
}
