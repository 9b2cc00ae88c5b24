package org.recourse.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

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
class ReadingOnRecordTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired JdbcClient jdbc;

  private Caseworld world;
  private String id;

  @BeforeEach
  void a_case() {
    world = new Caseworld(application, port);
    Somebody zoe = world.customer();
    id = world.complain(zoe, world.payment(zoe, 500), "It never came.").text("id");
  }

  @Test
  void who_opens_a_case_is_on_record_once_an_hour() {
    Somebody grace = world.agent("Grace Okoye");
    Somebody sam = world.agent("Sam Park");

    grace.api().get("/staff/cases/" + id);
    grace.api().get("/staff/cases/" + id + "/messages");
    grace.api().get("/staff/cases/" + id);
    assertThat(readings()).isEqualTo(1);

    sam.api().get("/staff/cases/" + id + "/messages");
    assertThat(readings()).isEqualTo(2);
  }

  @Test
  void of_whom_it_is_kept_from_there_is_no_record() {
    Somebody sam = world.agent("Sam Park");
    jdbc.sql("UPDATE complaint.cases SET about_agent = :agent WHERE id = :id")
        .param("agent", sam.id().value())
        .param("id", CaseId.parse(id).value())
        .update();

    assertThat(sam.api().get("/staff/cases/" + id).status()).isEqualTo(404);
    assertThat(readings()).isZero();
  }

  private int readings() {
    return jdbc.sql("SELECT count(*) FROM audit.entry WHERE action = 'case.read' AND subject = :id")
        .param("id", id)
        .query(Integer.class)
        .single();
  }
}
