package org.recourse.complaint.surge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.DeskCast;
import org.recourse.complaint.DeskCast.Member;
import org.recourse.identity.Role;
import org.recourse.support.Api.Answer;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A few cases that have nothing in common but the answer. */
@RecourseTest
class PickedReplyTest {
  private static final String ANSWERS = "/staff/bulk-replies";

  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired Clock clock;
  @Autowired BulkWork work;

  private final UUID key = UUID.randomUUID();
  private Crowd crowd;
  private DeskCast cast;
  private Member agent;
  private List<CaseId> picked;

  @BeforeEach
  void people() {
    crowd = new Crowd(application);
    cast = new DeskCast(application, port);
    agent = cast.staff(Role.AGENT);
    picked = Stream.generate(() -> cast.complaint(clock.instant())).limit(4).toList();
  }

  @Test
  void each_is_answered_once_and_what_stands_against_it_waits_for_the_agent() {
    close(picked.getLast());
    Answer asked = ask(picked);
    crowd.writeAgain(picked.get(2));
    work.run();
    Answer again = ask(picked);
    work.run();

    String id = asked.text("id");
    assertThat(asked.status()).isEqualTo(202);
    assertThat(again.text("id")).isEqualTo(id);
    assertThat(crowd.answers(picked.subList(0, 2))).containsExactly(1, 1);
    assertThat(crowd.answers(picked.subList(2, 4))).isEmpty();
    assertThat(state(picked.getFirst())).isEqualTo("waiting_customer");
    assertThat(agent.api().get(ANSWERS + "/" + id).json().at("/left").asInt()).isZero();
    assertThat(held(id))
        .containsExactlyInAnyOrder(
            picked.get(2) + " case_moved_on", picked.getLast() + " case_closed");
    assertThat(unfinished()).contains(id);
  }

  @Test
  void it_is_finished_once_nobody_waits() {
    String id = ask(picked.subList(0, 2)).text("id");
    work.run();

    assertThat(unfinished()).doesNotContain(id);
    assertThat(agent.api().get(ANSWERS + "/" + id).json().at("/sent").asInt()).isEqualTo(2);
  }

  @Test
  void it_is_the_agents_own_and_a_case_nobody_knows_stops_all() {
    String id = ask(picked.subList(0, 1)).text("id");
    Member other = cast.staff(Role.AGENT);
    Answer unknown = ask(List.of(picked.get(1), CaseId.next()), UUID.randomUUID());
    work.run();

    assertThat(other.api().get(ANSWERS + "/" + id).status()).isEqualTo(404);
    assertThat(other.api().get(ANSWERS + "/" + id + "/held").status()).isEqualTo(404);
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(crowd.answers(List.of(picked.get(1)))).isEmpty();
    assertThat(ask(List.of(), UUID.randomUUID()).status()).isEqualTo(400);
  }

  private Answer ask(List<CaseId> cases) {
    return ask(cases, key);
  }

  private Answer ask(List<CaseId> cases, UUID under) {
    String ids = cases.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
    return agent
        .api()
        .post(
            ANSWERS,
            "{'cases':[%s],'key':'%s','text_en':'We look into it.','then':'waiting_customer'}"
                .formatted(ids, under));
  }

  private void close(CaseId id) {
    Answer closed =
        agent
            .api()
            .post("/staff/cases/" + id + "/state", "{'state':'closed','outcome':'explained'}");
    assertThat(closed.status()).as(closed.body()).isEqualTo(200);
  }

  private String state(CaseId id) {
    return agent.api().get("/staff/cases/" + id).text("state");
  }

  private List<String> held(String id) {
    return agent
        .api()
        .get(ANSWERS + "/" + id + "/held")
        .json()
        .at("/data")
        .valueStream()
        .map(one -> one.at("/case_id").asString() + " " + one.at("/reason").asString())
        .toList();
  }

  private List<String> unfinished() {
    return agent
        .api()
        .get(ANSWERS)
        .json()
        .at("/data")
        .valueStream()
        .map(one -> one.at("/id").asString())
        .toList();
  }
}
