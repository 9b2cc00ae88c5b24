package org.recourse.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.access.Verifier;
import org.recourse.identity.devices.Devices;
import org.recourse.support.Api;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

@RecourseTest
class DeviceTest {
  @LocalServerPort int port;
  @Autowired MutableClock clock;
  @Autowired Verifier verifier;
  @Autowired Devices devices;
  @Autowired TransactionOperations transaction;

  @Test
  void the_device_of_the_sign_up_is_no_stranger_and_announced_to_nobody() {
    Newcomer ada = Newcomer.signedUp(port);

    ada.browser.delete("/sessions/current");
    ada.signIn(Newcomer.PASSWORD);

    assertThat(letters(ada)).doesNotContain("A new device signed in to your Recourse account");
    assertThat(caller(ada).deviceSince()).isBefore(clock.instant().minusSeconds(86_400 * 365));
    assertThat(list(ada)).hasSize(1);
    assertThat(list(ada).get(0).path("current").asBoolean()).isTrue();
  }

  @Test
  void another_browser_is_announced_and_counts_as_new_until_it_was_seen_for_a_while() {
    Newcomer ada = Newcomer.signedUp(port);
    Newcomer elsewhere = ada.elsewhere(port);

    elsewhere.signIn(Newcomer.PASSWORD);
    var firstSeen = caller(elsewhere).deviceSince();
    clock.tick(Duration.ofHours(1));
    elsewhere.browser.delete("/sessions/current");
    elsewhere.signIn(Newcomer.PASSWORD);

    assertThat(letters(ada)).containsOnlyOnce("A new device signed in to your Recourse account");
    assertThat(caller(elsewhere).deviceSince()).isEqualTo(firstSeen);
    assertThat(list(ada)).hasSize(2);
  }

  @Test
  void says_what_a_browser_calls_itself_and_takes_a_name() {
    Newcomer ada = Newcomer.signedUp(port);
    Newcomer phone = ada.elsewhere(port);
    phone.browser.send(
        "POST",
        "/sessions",
        "{\"handle\":\"%s\",\"password\":\"%s\"}".formatted(ada.handle, Newcomer.PASSWORD),
        "User-Agent",
        "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile");

    JsonNode device = list(ada).get(0);
    assertThat(device.path("browser").asString()).isEqualTo("Chrome");
    assertThat(device.path("system").asString()).isEqualTo("Android");
    String path = "/me/devices/" + device.path("id").asString();
    assertThat(ada.browser.patch(path, "{'name':'Old phone'}").text("name")).isEqualTo("Old phone");
    assertThat(ada.browser.patch(path, "{'name':' '}").text("code")).isEqualTo("invalid_text");
    assertThat(letter(ada)).contains("Chrome, Android");
  }

  @Test
  void signing_a_device_out_ends_its_sessions_and_it_stays_known() {
    Newcomer ada = Newcomer.signedUp(port);
    Newcomer phone = ada.elsewhere(port);
    phone.signIn(Newcomer.PASSWORD);
    String path = "/me/devices/" + list(ada).get(0).path("id").asString();

    assertThat(ada.browser.post(path + "/sign-out", "").status()).isEqualTo(204);

    assertThat(phone.browser.get("/me").status()).isEqualTo(401);
    assertThat(ada.browser.get("/me").status()).isEqualTo(200);
    phone.signIn(Newcomer.PASSWORD);
    assertThat(list(ada)).hasSize(2);
    assertThat(letters(ada)).containsOnlyOnce("A new device signed in to your Recourse account");
  }

  @Test
  void a_forgotten_device_is_signed_out_and_new_when_it_comes_again() {
    Newcomer ada = Newcomer.signedUp(port);
    Newcomer phone = ada.elsewhere(port);
    phone.signIn(Newcomer.PASSWORD);
    String path = "/me/devices/" + list(ada).get(0).path("id").asString();

    assertThat(ada.browser.delete(path).status()).isEqualTo(204);
    assertThat(ada.browser.delete(path).text("code")).isEqualTo("not_found");
    assertThat(phone.browser.get("/me").status()).isEqualTo(401);
    clock.tick(Duration.ofHours(1));
    phone.signIn(Newcomer.PASSWORD);

    assertThat(caller(phone).deviceSince()).isEqualTo(clock.instant());
    assertThat(letters(ada))
        .filteredOn("A new device signed in to your Recourse account"::equals)
        .hasSize(2);
  }

  @Test
  void strangers_devices_are_not_found() {
    Newcomer ada = Newcomer.signedUp(port);
    Newcomer eve = Newcomer.signedUp(port);
    String path = "/me/devices/" + list(ada).get(0).path("id").asString();

    assertThat(eve.browser.delete(path).text("code")).isEqualTo("not_found");
    assertThat(eve.browser.patch(path, "{'name':'mine'}").text("code")).isEqualTo("not_found");
    assertThat(eve.browser.post(path + "/sign-out", "").text("code")).isEqualTo("not_found");
  }

  @Test
  void a_planted_secret_of_a_strangers_device_makes_no_device_known() {
    Newcomer ada = Newcomer.signedUp(port);
    Newcomer eve = Newcomer.signedUp(port);
    String planted = eve.browser.cookie("recourse_device").orElseThrow();
    Newcomer phone = ada.elsewhere(port);
    phone.browser.plant("recourse_device", planted);

    phone.signIn(Newcomer.PASSWORD);

    String cookie = phone.browser.cookie("recourse_device").orElseThrow();
    assertThat(cookie).isNotEqualTo(planted).endsWith("." + planted);
    Newcomer thief = ada.elsewhere(port);
    thief.browser.plant("recourse_device", planted);
    thief.signIn(Newcomer.PASSWORD);
    assertThat(list(ada)).hasSize(3);
  }

  @Test
  void a_remembered_device_is_so_for_its_person_until_the_password_changes() {
    Newcomer ada = Newcomer.signedUp(port);
    Caller caller = caller(ada);
    List<String> secrets = List.of(ada.browser.cookie("recourse_device").orElseThrow());

    assertThat(devices.isRemembered(caller.person(), secrets)).isFalse();
    transaction.executeWithoutResult(status -> devices.remember(caller.access()));
    assertThat(devices.isRemembered(caller.person(), secrets)).isTrue();
    assertThat(devices.isRemembered(caller.person(), List.of("rcd_guess", ""))).isFalse();
    assertThat(devices.isRemembered(caller(Newcomer.signedUp(port)).person(), secrets)).isFalse();

    ada.browser.put(
        "/me/password",
        "{'current_password':'%s','new_password':'walnut ferry ticket'}"
            .formatted(Newcomer.PASSWORD));
    assertThat(devices.isRemembered(caller.person(), secrets)).isFalse();
  }

  @Test
  void keeps_the_newest_thirty() {
    Newcomer ada = Newcomer.signedUp(port);
    for (int i = 0; i < 30; i++) {
      clock.tick(Duration.ofMinutes(1));
      assertThat(ada.elsewhere(port).signIn(Newcomer.PASSWORD).status()).isEqualTo(201);
    }

    assertThat(ada.browser.get("/me").status()).isEqualTo(401);
    ada.signIn(Newcomer.PASSWORD);
    assertThat(ada.browser.get("/me/devices?limit=100").json().path("data")).hasSize(30);
  }

  private Caller caller(Newcomer person) {
    Api browser = person.browser;
    return verifier
        .verify(AccessKind.SESSION, browser.cookie("recourse_session").orElseThrow())
        .orElseThrow();
  }

  private static JsonNode list(Newcomer person) {
    return Objects.requireNonNull(person.browser.get("/me/devices").json().path("data"));
  }

  private static List<String> letters(Newcomer person) {
    return outbox(person).valueStream().map(mail -> mail.path("subject").asString()).toList();
  }

  private static String letter(Newcomer person) {
    return outbox(person).get(0).path("text").asString();
  }

  private static JsonNode outbox(Newcomer person) {
    return person.browser.get("/demo/outbox?limit=100&to=" + person.handle).json().path("data");
  }
}
