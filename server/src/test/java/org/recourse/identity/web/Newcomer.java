package org.recourse.identity.web;

import java.util.concurrent.atomic.AtomicInteger;
import org.recourse.support.Api;
import org.recourse.support.Api.Answer;
import org.recourse.support.Confirmation;

/** Somebody with an e-mail address nobody else has, and a browser. */
final class Newcomer {
  static final String PASSWORD = "turnip lantern orbit";
  private static final AtomicInteger COUNT = new AtomicInteger();

  final Api browser;
  final String handle;

  Newcomer(int port) {
    this(port, "ada" + COUNT.incrementAndGet() + "@identity.test");
  }

  Newcomer(int port, String handle) {
    this.browser = Api.browser(port);
    this.handle = handle;
  }

  /** The same person in another browser, signed out. */
  Newcomer elsewhere(int port) {
    return new Newcomer(port, handle);
  }

  /** Signs up, by the code in the outbox. */
  static Newcomer signedUp(int port) {
    Newcomer newcomer = new Newcomer(port);
    Answer started = newcomer.begin();
    Answer me = newcomer.confirm(started.text("id"), newcomer.lastCode());
    if (me.status() != 201) {
      throw new IllegalStateException(me.body());
    }
    return newcomer;
  }

  Answer begin() {
    return browser.post(
        "/sign-ups",
        """
        {'handle':'%s','name':'Ada Byron','language':'en','country':'GB','password':'%s'}
        """
            .formatted(handle, PASSWORD));
  }

  Answer confirm(String id, String code) {
    return browser.post("/sign-ups/" + id + "/confirmation", "{'code':'" + code + "'}");
  }

  Answer signIn(String password) {
    return browser.post("/sessions", "{'handle':'%s','password':'%s'}".formatted(handle, password));
  }

  /** The second step of a sign-in. */
  Answer confirm(Answer begun, String method, String code) {
    return browser.post(
        "/sign-ins/" + begun.text("id") + "/confirmation",
        "{'method':'%s','code':'%s'}".formatted(method, code));
  }

  /** Issues a token with these scopes, each in single quotes. */
  String token(String scopes) {
    return issue("{'name':'till','scopes':[%s]}".formatted(scopes)).text("token");
  }

  /** Asks for a token and confirms it. */
  Answer issue(String body) {
    return confirmation().of(() -> browser.post("/tokens", body));
  }

  Confirmation confirmation() {
    return new Confirmation(browser, handle, PASSWORD);
  }

  String lastCode() {
    return lastMessage().replaceAll("(?s).*?\\b(\\d{6})\\b.*", "$1");
  }

  String lastMessage() {
    return browser.get("/demo/outbox?limit=1&to=" + handle).json().at("/data/0/text").asString();
  }
}
