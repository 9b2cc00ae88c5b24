package org.recourse.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.recourse.support.Api;
import org.recourse.support.Api.Answer;
import org.recourse.support.RecourseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@RecourseTest
class SessionTest {
  @LocalServerPort int port;

  @Test
  void signs_in_and_out() {
    Newcomer ada = Newcomer.signedUp(port);
    assertThat(ada.browser.delete("/sessions/current").status()).isEqualTo(204);
    assertThat(ada.browser.get("/me").text("code")).isEqualTo("not_signed_in");

    Answer me = ada.signIn(Newcomer.PASSWORD);

    assertThat(me.status()).isEqualTo(201);
    assertThat(me.text("email")).isEqualTo(ada.handle);
    assertThat(ada.browser.get("/me").status()).isEqualTo(200);
  }

  @Test
  void gives_the_session_in_a_cookie_no_script_can_read_and_no_other_site_can_send() {
    Newcomer ada = Newcomer.signedUp(port);

    String cookie =
        ada.signIn(Newcomer.PASSWORD).raw().headers().allValues("Set-Cookie").stream()
            .filter(value -> value.startsWith("recourse_session="))
            .findFirst()
            .orElseThrow();

    assertThat(cookie).contains("; HttpOnly").contains("; SameSite=Lax").contains("; Path=/");
    assertThat(cookie).contains("Max-Age=2592000");
  }

  @Test
  void never_goes_on_with_a_session_planted_before_the_sign_in() {
    Newcomer eve = Newcomer.signedUp(port);
    Newcomer ada = Newcomer.signedUp(port);
    ada.browser.delete("/sessions/current");
    String planted = eve.browser.cookie("recourse_session").orElseThrow();
    ada.browser.plant("recourse_session", planted);

    ada.signIn(Newcomer.PASSWORD);

    assertThat(ada.browser.cookie("recourse_session").orElseThrow()).isNotEqualTo(planted);
    assertThat(ada.browser.get("/me").text("email")).isEqualTo(ada.handle);
    assertThat(eve.browser.get("/me").text("code")).isEqualTo("not_signed_in");
  }

  @Test
  void changes_nothing_for_a_cookie_without_the_token_of_the_page() throws Exception {
    Newcomer ada = Newcomer.signedUp(port);
    String session = ada.browser.cookie("recourse_session").orElseThrow();
    String token = ada.browser.cookie("XSRF-TOKEN").orElseThrow();

    assertThat(signOut("recourse_session=" + session, "")).contains("invalid_csrf_token");
    assertThat(signOut("recourse_session=" + session + "; XSRF-TOKEN=" + token, ""))
        .contains("invalid_csrf_token");
    assertThat(signOut("recourse_session=" + session + "; XSRF-TOKEN=" + token, "a" + token))
        .contains("invalid_csrf_token");
    assertThat(ada.browser.get("/me").status()).isEqualTo(200);
    assertThat(signOut("recourse_session=" + session + "; XSRF-TOKEN=" + token, token)).isEmpty();
  }

  @Test
  void lets_no_other_site_sign_a_browser_in() {
    Newcomer ada = Newcomer.signedUp(port);
    Answer answer =
        Api.browser(port)
            .send(
                "POST",
                "/sessions",
                "{\"handle\":\"%s\",\"password\":\"%s\"}".formatted(ada.handle, Newcomer.PASSWORD),
                "Sec-Fetch-Site",
                "cross-site");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text("code")).isEqualTo("invalid_csrf_token");
  }

  @Test
  void changes_the_password_only_with_the_current_one() {
    Newcomer ada = Newcomer.signedUp(port);
    Newcomer elsewhere = ada.elsewhere(port);
    elsewhere.signIn(Newcomer.PASSWORD);

    Answer wrong =
        ada.browser.put(
            "/me/password",
            "{'current_password':'not this one','new_password':'walnut ferry ticket'}");
    Answer weak =
        ada.browser.put(
            "/me/password",
            "{'current_password':'%s','new_password':'12345678'}".formatted(Newcomer.PASSWORD));
    Answer right =
        ada.browser.put(
            "/me/password",
            "{'current_password':'%s','new_password':'walnut ferry ticket'}"
                .formatted(Newcomer.PASSWORD));

    assertThat(wrong.text("code")).isEqualTo("wrong_password");
    assertThat(weak.text("code")).isEqualTo("weak_password");
    assertThat(right.status()).isEqualTo(204);
    assertThat(ada.browser.get("/me").status()).isEqualTo(200);
    assertThat(elsewhere.browser.get("/me").status()).isEqualTo(401);
    assertThat(elsewhere.signIn(Newcomer.PASSWORD).text("code")).isEqualTo("sign_in_failed");
  }

  @Test
  void resets_the_password_and_ends_all_sessions() {
    Newcomer ada = Newcomer.signedUp(port);

    Answer started = ada.browser.post("/password-resets", "{'handle':'" + ada.handle + "'}");
    Answer done =
        ada.browser.post(
            "/password-resets/" + started.text("id") + "/confirmation",
            "{'code':'%s','new_password':'walnut ferry ticket'}".formatted(ada.lastCode()));

    assertThat(started.status()).isEqualTo(202);
    assertThat(done.status()).isEqualTo(204);
    assertThat(ada.browser.get("/me").status()).isEqualTo(401);
    assertThat(ada.signIn("walnut ferry ticket").status()).isEqualTo(201);
  }

  @Test
  void sends_the_headers_that_keep_pages_safe() {
    Answer answer = Api.browser(port).get("/me");

    assertThat(answer.header("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'", "script-src 'self'", "frame-ancestors 'none'");
    assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.header("X-Frame-Options")).contains("DENY");
    assertThat(Newcomer.signedUp(port).browser.get("/me").header("Cache-Control").orElse(""))
        .contains("no-store");
    assertThat(answer.header("Referrer-Policy")).contains("same-origin");
  }

  private String signOut(String cookies, String csrfToken)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(
                      URI.create("http://localhost:" + port + "/api/v1/sessions/current"))
                  .DELETE()
                  .header("Cookie", cookies)
                  .header("X-XSRF-TOKEN", csrfToken)
                  .build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }
}
