package org.recourse.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.support.Api;
import org.recourse.support.Api.Answer;
import org.recourse.support.RecourseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ids, cursors and tokens nobody was ever given are answered with a problem. */
@RecourseTest
class UnlikelyIdsTest {
  @LocalServerPort int port;

  @Test
  void answers_ids_and_cursors_that_cannot_be() {
    Newcomer ada = Newcomer.signedUp(port);
    List<Answer> answers = new ArrayList<>();
    for (String id :
        List.of("x", "acc_", "acc_zzzzzzzzzzzzzzzzzzzzzzzzzz", "%00", "%F0%9F%A6%8A", "..%2F")) {
      answers.add(ada.browser.delete("/tokens/" + id));
      answers.add(ada.browser.send("POST", "/sign-ups/" + id + "/code", null));
      answers.add(ada.browser.post("/sign-ups/" + id + "/confirmation", "{'code':'123456'}"));
      answers.add(
          ada.browser.post(
              "/password-resets/" + id + "/confirmation",
              "{'code':'123456','new_password':'walnut ferry ticket'}"));
    }
    for (String query :
        List.of("limit=0", "limit=101", "limit=x", "limit=-1", "cursor=x", "cursor=%00")) {
      answers.add(ada.browser.get("/tokens?" + query));
      answers.add(ada.browser.get("/demo/outbox?" + query));
    }
    answers.add(ada.browser.get("/demo/outbox?to=%00"));

    answers.forEach(UnlikelyIdsTest::assertAnswered);
    assertThat(answers).noneMatch(answer -> answer.status() < 300);
  }

  @Test
  void answers_tokens_that_cannot_be() {
    for (String token :
        List.of("x", "rct_", "rct_" + "é".repeat(43), "a b", "rcs_" + "A".repeat(43))) {
      Answer answer =
          Api.browser(port).send("GET", "/me", null, "Authorization", "Bearer " + token);

      assertThat(answer.status()).isEqualTo(401);
    }
  }

  private static void assertAnswered(Answer answer) {
    assertThat(answer.status()).isLessThan(500);
    if (answer.status() >= 400) {
      assertThat(answer.text("code")).matches("[a-z_]+");
      assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
    }
  }
}
