package org.recourse.access;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at the door, with the headers that say who they are. */
record Actor(int port, Map<String, String> headers) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();
  private static final String CSRF = "1f0c8a0e-6f43-4b7d-9a5e-2f2d54d1a001";

  static Actor stranger(int port) {
    return new Actor(port, Map.of());
  }

  static Actor inSession(int port, String secret) {
    return new Actor(
        port,
        Map.of(
            "Cookie", "recourse_session=" + secret + "; XSRF-TOKEN=" + CSRF, "X-XSRF-TOKEN", CSRF));
  }

  static Actor withToken(int port, String token) {
    return new Actor(port, Map.of("Authorization", "Bearer " + token));
  }

  /** An answer; {@code code} is empty where there is no problem. */
  record Answer(int status, String code, String body) {}

  /** Calls with an empty object, which is enough to get past the door and no further. */
  Answer call(String method, String path) {
    return call(method, path, "{}");
  }

  Answer call(String method, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + Endpoint.PREFIX + path))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/json")
            .method(
                method,
                method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      HttpResponse<InputStream> answer = HTTP.send(request.build(), BodyHandlers.ofInputStream());
      try (InputStream in = answer.body()) {
        // What is let in may be a stream without an end.
        if (answer.statusCode() < 400) {
          return new Answer(answer.statusCode(), "", "");
        }
        String problem = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(
            answer.statusCode(), JSON.readTree(problem).path("code").asString(""), problem);
      }
    } catch (IOException e) {
      throw new IllegalStateException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
