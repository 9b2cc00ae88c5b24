package org.recourse.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.web.Caseworld.Somebody;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@RecourseTest
class CaseSearchTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired JdbcClient jdbc;

  private Caseworld world;
  private Somebody grace;

  @BeforeEach
  void people() {
    world = new Caseworld(application, port);
    grace = world.agent("Grace Okoye");
  }

  @Test
  void finds_a_case_by_any_part_of_what_it_says() {
    Somebody zoe = world.customer();
    String id = complaint(zoe, "我的退款镪饕没有到账 Order XK-20771-β");
    note(id, "Zanzibar desk rang", false);
    note(id, "Vexillum to leads", true);

    awaitFound("镪饕", id);

    for (String query : List.of("饕", "款镪饕没", "xk-2077", "Β 镪", "zanzibar 饕", "quill 镪饕")) {
      awaitFound(query, id);
    }
    assertThat(found("镪款")).isEmpty();
    assertThat(found("vexillum")).isEmpty();
  }

  @Test
  void pages_through_what_it_finds_the_newest_first() {
    Somebody zoe = world.customer();
    String older = complaint(zoe, "鼙鼙 one");
    String newer = complaint(zoe, "鼙鼙 two");
    awaitFound("鼙鼙 one", older);
    awaitFound("鼙鼙 two", newer);

    var first = grace.api().get("/staff/cases?limit=1&q=" + encoded("鼙鼙"));
    var second =
        grace
            .api()
            .get(
                "/staff/cases?limit=1&q=" + encoded("鼙鼙") + "&cursor=" + first.text("next_cursor"));

    assertThat(first.json().at("/data/0/id").asString()).isEqualTo(newer);
    assertThat(second.json().at("/data/0/id").asString()).isEqualTo(older);
    assertThat(second.json().at("/next_cursor").isNull()).isTrue();
  }

  @Test
  void reads_a_long_case_that_changes_again_and_again_anew_once_it_has_rested() {
    String id = complaint(world.customer(), "龘龘 first. " + "It is still not here. ".repeat(80));
    awaitFound("龘龘 first", id);

    note(id, "Yttrium rang", false);

    await().untilAsserted(() -> assertThat(dueLater(id)).hasSize(1));
    assertThat(found("yttrium")).isEmpty();
    restIsOver(id);
    awaitFound("yttrium", id);
    assertThat(dueLater(id)).isEmpty();
  }

  private List<Integer> dueLater(String id) {
    return jdbc.sql("SELECT 1 FROM complaint.search_later WHERE case_id = :id")
        .param("id", CaseId.parse(id).value())
        .query(Integer.class)
        .list();
  }

  private void restIsOver(String id) {
    jdbc.sql("UPDATE complaint.search_later SET due_at = '-infinity' WHERE case_id = :id")
        .param("id", CaseId.parse(id).value())
        .update();
  }

  private String complaint(Somebody who, String text) {
    return world.complain(who, world.payment(who, 500), text).text("id");
  }

  private void note(String id, String text, boolean restricted) {
    Somebody boss = world.supervisor("Ines Roy");
    boss.api()
        .post(
            "/staff/cases/" + id + "/notes",
            "{'key':'%s','text':'%s','restricted':%s}"
                .formatted(UUID.randomUUID(), text, restricted));
  }

  private void awaitFound(String query, String id) {
    await().untilAsserted(() -> assertThat(found(query)).containsExactly(id));
  }

  private List<String> found(String query) {
    var page = grace.api().get("/staff/cases?q=" + encoded(query));
    return StreamSupport.stream(page.json().at("/data").spliterator(), false)
        .map(row -> row.path("id").asString())
        .toList();
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
