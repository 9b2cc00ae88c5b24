package org.recourse.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recourse.support.Api;
import org.recourse.support.Api.Answer;
import org.recourse.support.RecourseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@RecourseTest
class TokenTest {
  @LocalServerPort int port;

  @Test
  void lets_a_program_in_for_what_its_scopes_allow() {
    Newcomer ada = Newcomer.signedUp(port);
    Api reader = Api.program(port, ada.token("'profile:read'"));

    Answer me = reader.get("/me");

    assertThat(me.status()).isEqualTo(200);
    assertThat(me.text("email")).isEqualTo(ada.handle);
    assertThat(me.json().get("allowed_actions")).isEmpty();
    assertThat(me.header("Cache-Control")).contains("no-store");
  }

  @Test
  void names_the_scope_a_token_lacks() {
    Newcomer ada = Newcomer.signedUp(port);
    Api payer = Api.program(port, ada.token("'payments:write'"));

    Answer answer = payer.get("/me");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text("code")).isEqualTo("not_allowed");
    assertThat(answer.text("scope")).isEqualTo("profile:read");
    assertThat(answer.text("detail")).contains("profile:read");
  }

  @Test
  void lets_no_token_do_what_only_a_person_may() {
    Newcomer ada = Newcomer.signedUp(port);
    Api program = Api.program(port, ada.token("'profile:read','payments:write','wallet:read'"));

    assertThat(program.get("/tokens").text("code")).isEqualTo("not_allowed");
    assertThat(program.post("/tokens", "{'name':'x','scopes':['wallet:read']}").status())
        .isEqualTo(403);
    assertThat(program.patch("/me", "{'name':'Eve'}").status()).isEqualTo(403);
    assertThat(program.put("/me/password", "{}").status()).isEqualTo(403);
    assertThat(program.delete("/sessions/current").status()).isEqualTo(403);
  }

  @Test
  void shows_a_secret_once_and_lists_tokens_without() {
    Newcomer ada = Newcomer.signedUp(port);

    Answer issued = ada.issue("{'name':'till','scopes':['wallet:read'],'expires_in_days':30}");
    Answer list = ada.browser.get("/tokens");

    assertThat(issued.status()).isEqualTo(201);
    assertThat(issued.text("token")).matches("rct_[\\w-]{43}");
    assertThat(issued.text("expires_at")).isNotEmpty();
    assertThat(list.json().at("/data/0/id").asString()).isEqualTo(issued.text("id"));
    assertThat(list.body()).doesNotContain(issued.text("token")).contains("\"revoke\"");
  }

  @Test
  void refuses_a_revoked_token_at_once() {
    Newcomer ada = Newcomer.signedUp(port);
    Answer issued = ada.issue("{'name':'x','scopes':['profile:read']}");
    Api program = Api.program(port, issued.text("token"));
    assertThat(program.get("/me").status()).isEqualTo(200);

    assertThat(ada.browser.delete("/tokens/" + issued.text("id")).status()).isEqualTo(204);

    Answer refused = program.get("/me");
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.text("code")).isEqualTo("not_signed_in");
    assertThat(refused.header("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
    assertThat(ada.browser.delete("/tokens/" + issued.text("id")).status()).isEqualTo(404);
  }

  @Test
  void answers_for_a_strangers_token_as_for_none() {
    Newcomer ada = Newcomer.signedUp(port);
    Newcomer eve = Newcomer.signedUp(port);
    String id = ada.issue("{'name':'x','scopes':['profile:read']}").text("id");

    Answer theirs = eve.browser.delete("/tokens/" + id);
    Answer nobodys = eve.browser.delete("/tokens/acc_00000000000000000000000000");

    assertThat(theirs.status()).isEqualTo(404);
    assertThat(Masked.of(theirs)).isEqualTo(Masked.of(nobodys));
    assertThat(ada.browser.get("/tokens").body()).contains(id);
  }

  @Test
  void pages_through_tokens_newest_first_and_limits_their_number() {
    Newcomer ada = Newcomer.signedUp(port);
    for (int i = 1; i <= 50; i++) {
      assertThat(ada.issue("{'name':'" + i + "','scopes':['wallet:read']}").status())
          .isEqualTo(201);
    }

    Answer first = ada.browser.get("/tokens?limit=30");
    Answer second = ada.browser.get("/tokens?limit=30&cursor=" + first.text("next_cursor"));
    Answer tooMany = ada.issue("{'name':'51','scopes':['wallet:read']}");

    assertThat(first.json().at("/data/0/name").asString()).isEqualTo("50");
    assertThat(second.json().at("/data/0/name").asString()).isEqualTo("20");
    assertThat(second.json().get("data")).hasSize(20);
    assertThat(second.json().get("next_cursor").isNull()).isTrue();
    assertThat(tooMany.text("code")).isEqualTo("too_many_tokens");
  }

  @Test
  void takes_a_bearer_over_a_cookie() {
    Newcomer ada = Newcomer.signedUp(port);

    Answer answer = ada.browser.send("GET", "/me", null, "Authorization", "Bearer rct_nonsense");

    assertThat(answer.status()).isEqualTo(401);
  }
}
