package org.recourse.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recourse.support.RecourseTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RecourseTest
class SessionListTest {
  @LocalServerPort int port;

  @Test
  void sessions_are_listed_with_their_device_and_ended_one_by_one_or_all() {
    Newcomer ada = Newcomer.signedUp(port);
    Newcomer second = ada.elsewhere(port);
    Newcomer third = ada.elsewhere(port);
    second.signIn(Newcomer.PASSWORD);
    third.signIn(Newcomer.PASSWORD);

    JsonNode sessions = ada.browser.get("/sessions").json().path("data");
    assertThat(sessions).hasSize(3);
    assertThat(sessions.get(2).path("current").asBoolean()).isTrue();
    assertThat(sessions.valueStream().map(session -> session.path("device_id").asString()).toList())
        .isEqualTo(
            ada.browser
                .get("/me/devices")
                .json()
                .path("data")
                .valueStream()
                .map(device -> device.path("id").asString())
                .toList());
    assertThat(ada.browser.delete("/sessions/" + sessions.get(1).path("id").asString()).status())
        .isEqualTo(204);
    assertThat(second.browser.get("/me").status()).isEqualTo(401);
    assertThat(third.browser.get("/me").status()).isEqualTo(200);
    assertThat(ada.browser.delete("/sessions").status()).isEqualTo(204);
    assertThat(third.browser.get("/me").status()).isEqualTo(401);
    assertThat(ada.browser.get("/sessions").json().path("data")).hasSize(1);
  }
}
