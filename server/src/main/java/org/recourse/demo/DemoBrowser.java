package org.recourse.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser without pages, in which a demo person is signed in as real people are. */
final class DemoBrowser implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final URI server;
  private final String software;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(cookies).connectTimeout(Duration.ofSeconds(5)).build();

  DemoBrowser(URI server, String software) {
    this.server = server;
    this.software = software;
  }

  /** What the server answered, which has no body when nothing needs to be told. */
  record Answer(int status, JsonNode body) {
    String text(String field) {
      return body.path(field).asString("");
    }
  }

  Answer get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  Answer post(String path, Map<String, ?> body) throws IOException, InterruptedException {
    return post(path, "application/json", BodyPublishers.ofString(JSON.writeValueAsString(body)));
  }

  Answer post(String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    return send(request(path).header("Content-Type", type).POST(body));
  }

  /** What is done once for a key, however often it is sent. */
  Answer once(String path, String key, Map<String, ?> body)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve("/api/v1" + path))
            .timeout(Duration.ofSeconds(30))
            .header("User-Agent", software);
    cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .map(HttpCookie::getValue)
        .forEach(token -> request.setHeader("X-XSRF-TOKEN", token));
    return request;
  }

  private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    JsonNode body = answer.body().isEmpty() ? JSON.missingNode() : JSON.readTree(answer.body());
    if (answer.statusCode() >= 400) {
      throw new IOException(
          "Expected the server to do what the demo asks, but it answers "
              + answer.statusCode()
              + " to "
              + answer.uri().getPath()
              + ": "
              + body.path("detail").asString(""));
    }
    return new Answer(answer.statusCode(), body);
  }

  @Override
  public void close() {
    http.close();
  }
}
