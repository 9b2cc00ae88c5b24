package org.recourse.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.Cases;
import org.recourse.complaint.OpenCase;
import org.recourse.complaint.ProblemType;
import org.recourse.complaint.web.Caseworld.Somebody;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contacts;
import org.recourse.identity.Language;
import org.recourse.support.Api;
import org.recourse.support.Api.Answer;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose address a mail came from is asked in the app, too. */
@RecourseTest
class WhoIsItTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired MutableClock clock;

  private Caseworld world;
  private Somebody zoe;
  private String asked;
  private CaseId mailed;

  @BeforeEach
  void asked_about_her_address() {
    world = new Caseworld(application, port);
    zoe = world.customer();
    Somebody grace = world.agent("Grace Okoye");
    mailed = mail(zoe.handle());
    Answer answer = grace.api().post("/staff/cases/" + mailed + "/verification", "{}");
    assertThat(answer.status()).isEqualTo(200);
    asked = zoe.api().get("/contact-confirmations").json().at("/data/0/id").asString();
  }

  @Test
  void the_owner_of_the_address_says_yes_once_and_nobody_else_can() {
    Somebody eve = world.customer();
    assertThat(eve.api().get("/contact-confirmations").json().at("/data").size()).isZero();
    assertThat(say(eve.api(), true).status()).isEqualTo(404);

    Answer yes = say(zoe.api(), true);

    assertThat(yes.status()).isEqualTo(200);
    assertThat(yes.json().at("/verified").asBoolean()).isTrue();
    assertThat(say(zoe.api(), true).status()).isEqualTo(404);
    assertThat(zoe.api().get("/contact-confirmations").json().at("/data").size()).isZero();
  }

  @Test
  void a_frozen_owner_and_a_device_newer_than_the_question_can_only_say_no() {
    Api thief = Api.browser(port);
    thief.get("/me");
    thief.post(
        "/sessions", "{'handle':'%s','password':'turnip lantern orbit'}".formatted(zoe.handle()));
    assertThat(thief.get("/contact-confirmations").json().at("/data/0/allowed_actions").size())
        .isEqualTo(1);
    Answer fromNew = say(thief, true);
    assertThat(fromNew.text("code")).isEqualTo("not_allowed");

    zoe.api().post("/me/freeze", "{}");
    Answer frozen = say(zoe.api(), true);
    assertThat(frozen.text("code")).isEqualTo("account_frozen");

    Answer no = say(zoe.api(), false);
    assertThat(no.json().at("/verified").asBoolean()).isFalse();
  }

  @Test
  void what_is_overdue_or_due_soon_is_found_as_the_wall_counts_it() {
    Somebody agent = world.agent("Ines Rahman");
    String late = due(-60);
    String soon = due(1800);
    due(7200);

    assertThat(found(agent, "overdue")).containsExactly(late);
    assertThat(found(agent, "soon")).containsExactly(soon);
    assertThat(agent.api().get("/staff/cases?due=never").status()).isEqualTo(400);
  }

  private List<String> found(Somebody agent, String due) {
    return agent
        .api()
        .get("/staff/cases?view=open&due=" + due + "&customer=" + zoe.id())
        .json()
        .at("/data")
        .valueStream()
        .map(one -> one.at("/id").asString())
        .toList();
  }

  /** A case of Zoe's whose next clock runs out in so many seconds. */
  private String due(int seconds) {
    String id = world.complain(zoe, world.payment(zoe, 500), "Where is it").text("id");
    application
        .getBean(JdbcClient.class)
        .sql("UPDATE complaint.cases SET next_due_at = :due::timestamptz WHERE id = :id")
        .param("due", clock.instant().plusSeconds(seconds).toString())
        .param("id", CaseId.parse(id).value())
        .update();
    return id;
  }

  private Answer say(Api somebody, boolean yes) {
    return somebody.post("/contact-confirmations/" + asked, "{'confirm':" + yes + "}");
  }

  private CaseId mail(String address) {
    var contact =
        application.getBean(Contacts.class).at(Channel.EMAIL, address, "Zoe", Language.EN);
    return application
        .getBean(Cases.class)
        .open(
            new OpenCase(
                UUID.randomUUID(),
                CaseKind.COMPLAINT,
                ProblemType.OTHER,
                Channel.EMAIL,
                contact.id(),
                "A question",
                "What about my wallet?",
                List.of(),
                null,
                List.of(),
                clock.instant(),
                Language.EN,
                null));
  }
}
