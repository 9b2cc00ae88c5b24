package org.recourse.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.support.Api;
import org.recourse.support.Api.Answer;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No answer tells whether somebody has a handle. */
@RecourseTest
class EnumerationTest {
  private static final int CODES = 6;

  @LocalServerPort int port;
  @Autowired MutableClock clock;

  @Test
  void signing_up_is_answered_the_same_for_known_and_unknown_handles() {
    String known = Newcomer.signedUp(port).handle;
    String unknown = "a" + known;

    assertThat(signUp(known)).isEqualTo(signUp(unknown));
  }

  @Test
  void resetting_a_password_is_answered_the_same_for_known_and_unknown_handles() {
    String known = Newcomer.signedUp(port).handle;
    String unknown = "a" + known;

    assertThat(reset(known)).isEqualTo(reset(unknown));
  }

  @Test
  void signing_in_is_answered_the_same_for_known_and_unknown_handles() {
    String known = Newcomer.signedUp(port).handle;
    String unknown = "a" + known;

    assertThat(signIn(known)).isEqualTo(signIn(unknown));
  }

  /** Begins, asks for another code, and types wrong codes until there are no tries left. */
  private List<Masked> signUp(String handle) {
    Api browser = Api.browser(port);
    List<Masked> answers = new ArrayList<>();
    Answer started =
        browser.post(
            "/sign-ups",
            """
            {'handle':'%s','name':'Eve','language':'en','country':'GB','password':'%s'}
            """
                .formatted(handle, Newcomer.PASSWORD));
    answers.add(Masked.of(started));
    String path = "/sign-ups/" + started.text("id");
    answers.add(Masked.of(browser.post(path + "/code", "")));
    clock.tick(Duration.ofSeconds(30));
    answers.add(Masked.of(browser.post(path + "/code", "")));
    for (int i = 0; i < CODES; i++) {
      answers.add(Masked.of(browser.post(path + "/confirmation", "{'code':'000000'}")));
    }
    return answers;
  }

  private List<Masked> reset(String handle) {
    Api browser = Api.browser(port);
    List<Masked> answers = new ArrayList<>();
    Answer started = browser.post("/password-resets", "{'handle':'" + handle + "'}");
    answers.add(Masked.of(started));
    String path = "/password-resets/" + started.text("id") + "/confirmation";
    for (String wanted : List.of("short", "ada byron", "walnut ferry ticket")) {
      answers.add(
          Masked.of(browser.post(path, "{'code':'000000','new_password':'%s'}".formatted(wanted))));
    }
    for (int i = 0; i < CODES; i++) {
      answers.add(
          Masked.of(browser.post(path, "{'code':'000000','new_password':'walnut ferry ticket'}")));
    }
    return answers;
  }

  private List<Masked> signIn(String handle) {
    Api browser = Api.browser(port);
    List<Masked> answers = new ArrayList<>();
    for (String password : List.of("", "x", "some password", "y".repeat(5000))) {
      answers.add(
          Masked.of(
              browser.post(
                  "/sessions", "{'handle':'%s','password':'%s'}".formatted(handle, password))));
    }
    return answers;
  }
}
