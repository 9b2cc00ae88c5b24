package org.recourse.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agent's browser: signed in with a password and an authenticator, as the desk asks for. */
final class DeskAgent implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final URI api;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

  private DeskAgent(int port) {
    this.api = URI.create("http://127.0.0.1:" + port + "/api/v1");
  }

  static DeskAgent signIn(int port, String handle, DeskAuthenticators apps) throws IOException {
    if (!apps.has(handle)) {
      try (DeskAgent newcomer = new DeskAgent(port)) {
        newcomer.password(handle);
        newcomer.equip(handle, apps);
      }
    }
    DeskAgent agent = new DeskAgent(port);
    JsonNode first = agent.password(handle);
    agent.post(
        "/sign-ins/" + first.path("id").asString() + "/confirmation",
        Map.of("method", "authenticator", "code", apps.code(handle, 0)));
    return agent;
  }

  /** What a GET answers; anything but 200 is a fault of the benchmark or of the server. */
  JsonNode get(String path) throws IOException {
    return send(HttpRequest.newBuilder(URI.create(api + path)).GET());
  }

  private JsonNode password(String handle) throws IOException {
    return post("/sessions", Map.of("handle", handle, "password", DeskStaff.PASSWORD));
  }

  /** With the code before: each counts once, and signing in needs the one of now. */
  private void equip(String handle, DeskAuthenticators apps) throws IOException {
    JsonNode begun = post("/me/factors", Map.of("name", "Bench", "password", DeskStaff.PASSWORD));
    apps.keep(handle, begun.path("secret").asString());
    post(
        "/me/factors/" + begun.path("id").asString() + "/confirmation",
        Map.of("code", apps.code(handle, -1)));
  }

  private JsonNode post(String path, Map<String, String> body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(api + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .map(HttpCookie::getValue)
        .forEach(token -> request.setHeader("X-XSRF-TOKEN", token));
    return send(request);
  }

  private JsonNode send(HttpRequest.Builder request) throws IOException {
    HttpResponse<String> answer;
    try {
      answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    if (answer.statusCode() >= 300) {
      throw new IOException(answer.statusCode() + " from " + answer.uri() + ": " + answer.body());
    }
    return answer.body().isEmpty() ? JSON.missingNode() : JSON.readTree(answer.body());
  }

  @Override
  public void close() {
    http.close();
  }
}
