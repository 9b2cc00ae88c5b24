package org.recourse.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.recourse.journal.Event;
import org.recourse.journal.Journal;
import org.recourse.support.Api;
import org.recourse.support.Api.Answer;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RecourseTest
class SignUpTest {
  @LocalServerPort int port;
  @Autowired Journal journal;

  @Test
  void signs_a_person_up_by_the_code_sent_to_their_phone() {
    Api browser = Api.browser(port);

    Answer started =
        browser.post(
            "/sign-ups",
            """
            {'handle':'+86 138 1111 0001','name':'林薇','language':'zh-CN','country':'CN',
             'password':'%s'}
            """
                .formatted(Newcomer.PASSWORD));
    String message =
        browser.get("/demo/outbox?to=%2B8613811110001").json().at("/data/0/text").asString();
    Answer me =
        browser.post(
            "/sign-ups/" + started.text("id") + "/confirmation",
            "{'code':'" + message.replaceAll("\\D*(\\d{6}).*", "$1") + "'}");

    assertThat(started.status()).isEqualTo(202);
    assertThat(started.text("channel")).isEqualTo("phone");
    assertThat(started.text("masked_handle")).isEqualTo("+86138****0001");
    assertThat(started.text("id")).matches("sgn_[0-9a-z]{26}");
    assertThat(message).startsWith("【Recourse】验证码");
    assertThat(me.status()).isEqualTo(201);
    assertThat(me.text("name")).isEqualTo("林薇");
    assertThat(me.text("phone")).isEqualTo("+8613811110001");
    assertThat(me.json().get("email").isNull()).isTrue();
    assertThat(me.json().get("roles").toString()).isEqualTo("[\"customer\"]");
    assertThat(browser.get("/me").json()).isEqualTo(me.json());
  }

  @Test
  void takes_names_people_really_have() {
    for (String name : new String[] {"Zoë 🦊", "O’Neill-Śmigły", "محمد", "ศิริ", "👩‍👩‍👧"}) {
      Newcomer newcomer = Newcomer.signedUp(port);

      Answer me = newcomer.browser.patch("/me", "{'name':' " + name + " '}");

      assertThat(me.status()).isEqualTo(200);
      assertThat(me.text("name")).isEqualTo(name);
      assertThat(newcomer.browser.get("/me").text("name")).isEqualTo(name);
    }
  }

  @Test
  void tells_the_journal() {
    long before = journal.newest();
    Newcomer newcomer = Newcomer.signedUp(port);
    String id = newcomer.browser.get("/me").text("id");

    await()
        .untilAsserted(() ->
            assertThat(journal.after(before, 10_000))
                .filteredOn(event -> event.payloadJson().contains(id))
                .extracting(Event::type)
                .containsSubsequence("person.signed_up", "session.opened"));
  }

  @Test
  void tells_what_is_thought_of_a_password() {
    Answer answer =
        Api.browser(port)
            .post("/password-checks", "{'password':'adabyron1990','context':['Ada Byron']}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("acceptable").asBoolean()).isFalse();
    assertThat(answer.json().get("score").asInt()).isLessThan(2);
    assertThat(answer.json().get("advice").toString()).contains("contains_your_data");
  }

  @Test
  void refuses_a_weak_password_with_its_score_and_advice() {
    Newcomer newcomer = new Newcomer(port);

    Answer answer =
        newcomer.browser.post(
            "/sign-ups",
            """
            {'handle':'%s','name':'Ada','language':'en','country':'GB','password':'password1'}
            """
                .formatted(newcomer.handle));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("code")).isEqualTo("weak_password");
    assertThat(answer.json().get("score").asInt()).isZero();
    assertThat(answer.json().get("advice").toString()).contains("common_password");
  }
}
