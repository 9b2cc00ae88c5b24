package org.recourse.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.web.Caseworld.Somebody;
import org.recourse.support.Api.Answer;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@RecourseTest
class CopiesTest {
  @Autowired private ApplicationContext beans;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;
  private Caseworld world;
  private Somebody grace;
  private String caseId;
  private final String copy = "copy." + UUID.randomUUID() + "@example.org";

  @BeforeEach
  void aCaseWithACopy() {
    world = new Caseworld(beans, port);
    Somebody zoe = world.customer();
    grace = world.agent("Grace Okoye");
    caseId = world.complain(zoe, world.payment(zoe, 12_050), "It is not there").text("id");
    Answer set =
        grace.api().post("/staff/cases/" + caseId + "/copies", "{'addresses':['" + copy + "']}");
    assertThat(set.status()).isEqualTo(200);
  }

  @Test
  void an_answer_goes_to_those_who_get_copies_and_shows_it() {
    Answer replied = world.reply(grace, caseId, "We are looking.", world.newest(grace, caseId));

    assertThat(replied.status()).isEqualTo(201);
    assertThat(replied.json().at("/copies/0").asString()).isEqualTo(copy);
    List<String> letters = await().until(this::letters, all -> !all.isEmpty());
    assertThat(letters).singleElement().asString().contains("We are looking.");
  }

  @Test
  void a_copy_is_told_of_the_account_no_more_than_a_stranger() {
    Answer told = world.reply(grace, caseId, "It was 120.50.", world.newest(grace, caseId));

    assertThat(told.status()).isEqualTo(409);
    assertThat(told.text("code")).isEqualTo("verification_required");
    grace.api().post("/staff/cases/" + caseId + "/copies", "{'addresses':[]}");
    assertThat(world.reply(grace, caseId, "It was 120.50.", world.newest(grace, caseId)).status())
        .isEqualTo(201);
    assertThat(letters()).isEmpty();
  }

  private List<String> letters() {
    return jdbc.sql("SELECT text FROM delivery.message WHERE recipient = :to")
        .param("to", copy)
        .query(String.class)
        .list();
  }
}
