package org.recourse.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A caller of the API: a browser that keeps cookies and sends the CSRF token, or, with a token, a
 * program.
 */
public final class Api {
  private static final JsonMapper JSON = new JsonMapper();

  private final int port;
  private final @Nullable String token;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

  private Api(int port, @Nullable String token) {
    this.port = port;
    this.token = token;
  }

  public static Api browser(int port) {
    return new Api(port, null);
  }

  public static Api program(int port, String token) {
    return new Api(port, token);
  }

  /** An answer with its body as text and as JSON, missing where there is none. */
  public record Answer(int status, String body, HttpResponse<String> raw) {
    public JsonNode json() {
      return body.isEmpty() ? JSON.missingNode() : JSON.readTree(body);
    }

    public String text(String field) {
      return json().path(field).asString();
    }

    public Optional<String> header(String name) {
      return raw.headers().firstValue(name);
    }
  }

  public Answer get(String path) {
    return send("GET", path, null);
  }

  public Answer delete(String path) {
    return send("DELETE", path, null);
  }

  /** Sends {@code body} as JSON, with single quotes in the place of double ones. */
  public Answer post(String path, String body) {
    return send("POST", path, body.replace('\'', '"'));
  }

  public Answer put(String path, String body) {
    return send("PUT", path, body.replace('\'', '"'));
  }

  public Answer patch(String path, String body) {
    return send("PATCH", path, body.replace('\'', '"'));
  }

  /** Sends the body as it is. */
  public Answer send(String method, String path, @Nullable String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    cookie("XSRF-TOKEN").ifPresent(value -> request.header("X-XSRF-TOKEN", value));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body(), answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /** Plants a cookie, as an attacker might. */
  public void plant(String name, String value) {
    try {
      cookies.put(
          URI.create("http://localhost:" + port + "/"),
          Map.of("Set-Cookie", List.of(name + "=" + value + "; Path=/")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
