package org.recourse.theft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.recourse.support.Api;
import org.recourse.support.Api.Answer;

/** Holds the signed-in phone, the token in it, and reads every message; has no password. */
final class Thief {
  private static final AtomicInteger KEYS = new AtomicInteger();
  private static final String NEW_PASSWORD = "walnut ferry ticket";
  private static final String NONE = "000000";

  /** What would only say that this test asks wrongly. */
  private static final Set<String> OWN_MISTAKES =
      Set.of("unknown_field", "malformed_json", "invalid_csrf_token", "internal_error");

  private final Victim victim;
  private final String mule;
  private final int port;
  private final Api phone;
  private Answer resetBegun;
  private String resetCode = "";
  private String stepUp = "";

  Thief(Victim victim, String mule, int port) {
    this.victim = victim;
    this.mule = mule;
    this.port = port;
    this.phone = victim.signedIn(port);
    this.resetBegun = phone.get("/me");
  }

  /** What is begun before the freeze, to be finished after it. */
  void prepare() {
    resetBegun = phone.post("/password-resets", "{'handle':'%s'}".formatted(victim.mail()));
    resetCode = newest(victim.mail());
    assertThat(resetCode).as("a code for a new password").isNotEqualTo(NONE);
    stepUp = pay(phone).json().at("/step_up/id").asString();
    assertThat(stepUp).as("what waits to be confirmed").startsWith("stu_");
    phone.post("/step-ups/" + stepUp + "/codes", "{'channel':'email'}");
  }

  /** Everything there is, in every order that makes sense; nothing of it may work. */
  void tryEverything() {
    Api token = Api.program(port, victim.token());
    assertThat(refused(pay(token))).as("paying by token").isTrue();
    assertThat(refused(pay(phone))).as("paying from the phone").isTrue();
    confirmWhatWaits(phone);
    unfreeze(phone, "guessed");
    change(phone, "guessed");
    usedLinks();

    resetPassword();
    Api fresh = Api.browser(port);
    for (String handle : List.of(victim.mail(), victim.number())) {
      signIn(fresh, handle);
      assertThat(refused(pay(fresh))).as("paying from a new device").isTrue();
      unfreeze(fresh, NEW_PASSWORD);
      change(fresh, NEW_PASSWORD);
      fresh.post("/me/freeze", "{}");
      fresh.post("/me/freeze/appeals", "{'text':'It is me, honestly.'}");
    }
  }

  Answer pay(Api by) {
    return by.send(
        "POST",
        "/payments",
        """
        {"type":"transfer","wallet_id":"%s","amount":7,"currency":"EUR","payee":{"handle":"%s"}}
        """
            .formatted(victim.wallet(), mule),
        "Idempotency-Key",
        "theft-" + KEYS.incrementAndGet());
  }

  static boolean refused(Answer answer) {
    return answer.status() >= 400 || answer.text("state").equals("declined");
  }

  private void confirmWhatWaits(Api by) {
    for (String code : List.of(newest(victim.mail()), newest(victim.number()), NONE)) {
      by.post(
          "/step-ups/" + stepUp + "/confirmation",
          "{'method':'email','code':'%s','password':'guessed'}".formatted(code));
    }
    assertThat(by.get("/step-ups/" + stepUp).text("state")).isNotEqualTo("confirmed");
  }

  private void unfreeze(Api by, String password) {
    for (String channel : List.of("email", "sms")) {
      Answer sent = by.post("/me/unfreeze-codes", "{'channel':'%s'}".formatted(channel));
      String code = newest(channel.equals("email") ? victim.mail() : victim.number());
      String proof =
          "{'method':'%s','code':'%s','code_id':'%s','password':'%s'}"
              .formatted(channel, code, sent.text("id"), password);
      fail(by, "/me/unfreeze", proof);
    }
    for (String method : List.of("authenticator", "recovery_code")) {
      String proof = "{'method':'%s','code':'123456','password':'%s'}".formatted(method, password);
      fail(by, "/me/unfreeze", proof);
    }
  }

  private void change(Api by, String password) {
    fail(by, "/me/factors", "{'name':'mine','password':'%s'}".formatted(password));
    fail(by, "/me/passkey-registrations", "{'password':'%s'}".formatted(password));
    fail(by, "/me/recovery-codes", "{'password':'%s','code':'123456'}".formatted(password));
    fail(by, "/tokens", "{'name':'mine','scopes':['payments:write']}");
  }

  private static void fail(Api by, String path, String body) {
    Answer answer = by.post(path, body);
    assertThat(answer.status()).as(path + " " + answer.body()).isGreaterThanOrEqualTo(400);
    assertThat(answer.text("code")).as(path).isNotIn(OWN_MISTAKES);
  }

  private void usedLinks() {
    String link = text(victim.mail()).replaceAll("(?s).*/freeze/link#(\\S+).*", "$1");
    phone.post("/link-freezes", "{'link':'%s'}".formatted(link));
  }

  private void resetPassword() {
    for (String code : List.of(resetCode, newest(victim.mail()))) {
      confirmReset(resetBegun.text("id"), code);
    }
    for (String handle : List.of(victim.mail(), victim.number())) {
      Answer begun = Api.browser(port).post("/password-resets", "{'handle':'" + handle + "'}");
      confirmReset(begun.text("id"), newest(handle));
    }
  }

  private void confirmReset(String id, String code) {
    Api.browser(port)
        .post(
            "/password-resets/" + id + "/confirmation",
            "{'code':'%s','new_password':'%s'}".formatted(code, NEW_PASSWORD));
  }

  /** With the second step by message, where one is asked for. */
  private void signIn(Api by, String handle) {
    Answer step =
        by.post("/sessions", "{'handle':'%s','password':'%s'}".formatted(handle, NEW_PASSWORD));
    for (String channel : List.of("email", "sms")) {
      by.post("/sign-ins/" + step.text("id") + "/codes", "{'channel':'" + channel + "'}");
      by.post(
          "/sign-ins/" + step.text("id") + "/confirmation",
          "{'method':'%s','code':'%s'}".formatted(channel, newest(handle)));
    }
  }

  private String newest(String handle) {
    String code = text(handle).replaceAll("(?s).*?\\b(\\d{6})\\b.*", "$1");
    return code.length() == 6 ? code : NONE;
  }

  /** The newest message to a handle, which the demo's outbox shows to anybody. */
  private String text(String handle) {
    return Api.browser(port)
        .get("/demo/outbox?limit=1&to=" + handle.replace("+", "%2B"))
        .json()
        .at("/data/0/text")
        .asString();
  }
}
