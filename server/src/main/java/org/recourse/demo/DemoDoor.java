package org.recourse.demo;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.recourse.demo.DemoBrowser.Answer;

/** Signs demo people in, the staff with a second factor. */
final class DemoDoor {
  private static final String DESK_COMPUTER =
      "Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0";

  private final URI server;
  private final DemoAuthenticators apps;

  DemoDoor(URI server, DemoAuthenticators apps) {
    this.server = server;
    this.apps = apps;
  }

  DemoBrowser customer(DemoPerson person, String software)
      throws IOException, InterruptedException {
    DemoBrowser browser = new DemoBrowser(server, software);
    password(browser, person);
    return browser;
  }

  /** Adds an app where there is none: until then, the password alone lets in. */
  void equip(DemoPerson person) throws IOException, InterruptedException {
    try (DemoBrowser browser = new DemoBrowser(server, DESK_COMPUTER)) {
      if (password(browser, person).status() == 201) {
        addApp(browser, person);
      }
    }
  }

  DemoBrowser staff(DemoPerson person) throws IOException, InterruptedException {
    DemoBrowser browser = new DemoBrowser(server, DESK_COMPUTER);
    Answer first = password(browser, person);
    browser.post(
        "/sign-ins/" + first.text("id") + "/confirmation",
        Map.of("method", "authenticator", "code", apps.code(person).orElseThrow()));
    return browser;
  }

  private static Answer password(DemoBrowser browser, DemoPerson person)
      throws IOException, InterruptedException {
    return browser.post(
        "/sessions", Map.of("handle", person.handle(), "password", DemoPerson.PASSWORD));
  }

  /** With the code before, since each counts once and signing in needs the one of now. */
  private void addApp(DemoBrowser browser, DemoPerson person)
      throws IOException, InterruptedException {
    Answer begun =
        browser.post("/me/factors", Map.of("name", "Demo", "password", DemoPerson.PASSWORD));
    apps.keep(person, begun.text("secret"));
    browser.post(
        "/me/factors/" + begun.text("id") + "/confirmation",
        Map.of("code", apps.codeBefore(person).orElseThrow()));
  }
}
