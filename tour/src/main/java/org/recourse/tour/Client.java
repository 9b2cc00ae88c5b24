package org.recourse.tour;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A browser without pages, with its own cookies; or a program with a bearer token. */
final class Client {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final Supplier<URI> address;
  private final @Nullable String token;
  private final @Nullable String software;
  private final Map<String, String> cookies = new ConcurrentHashMap<>();

  private Client(Supplier<URI> address, @Nullable String token, @Nullable String software) {
    this.address = address;
    this.token = token;
    this.software = software;
  }

  /** One that says what it is as browsers do, or one that does not. */
  static Client browser(Supplier<URI> address, @Nullable String software) {
    return new Client(address, null, software);
  }

  Client program(String bearer) {
    return new Client(address, bearer, null);
  }

  Answer get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  Answer delete(String path) throws IOException, InterruptedException {
    greet();
    return send(request(path).DELETE());
  }

  Answer post(String path, Map<String, ?> body) throws IOException, InterruptedException {
    greet();
    return send(json(request(path), "POST", body));
  }

  Answer put(String path, Map<String, ?> body) throws IOException, InterruptedException {
    greet();
    return send(json(request(path), "PUT", body));
  }

  /** A payment under a key of the client's own. */
  Answer pay(String key, Map<String, ?> body) throws IOException, InterruptedException {
    return once("/payments", key, body);
  }

  /** What is done once for a key, however often it is sent. */
  Answer once(String path, String key, Map<String, ?> body)
      throws IOException, InterruptedException {
    greet();
    return send(json(request(path).header("Idempotency-Key", key), "POST", body));
  }

  /** A file to keep. */
  byte[] download(String path) throws IOException, InterruptedException {
    return HTTP.send(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
  }

  /** Sends a file as it is. */
  Answer upload(String type, byte[] content) throws IOException, InterruptedException {
    greet();
    return send(
        request("/me/files")
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(content)));
  }

  /** The live updates of this person's page. */
  LiveUpdates live() throws IOException, InterruptedException {
    HttpRequest request = request("/events").header("Accept", "text/event-stream").GET().build();
    HttpResponse<InputStream> answer = HTTP.send(request, BodyHandlers.ofInputStream());
    return new LiveUpdates(answer.statusCode(), answer.body());
  }

  /** A socket of this person's page. */
  WebSocket socket(String path, WebSocket.Listener listener) {
    StringBuilder all = new StringBuilder();
    cookies.forEach((name, value) -> all.append(name).append('=').append(value).append("; "));
    URI page = address.get();
    return HTTP.newWebSocketBuilder()
        .header("Cookie", all.toString())
        .buildAsync(
            URI.create("ws://" + page.getHost() + ":" + page.getPort() + "/api/v1" + path),
            listener)
        .join();
  }

  /** Fetches the cookie that shows a request comes from our own pages. */
  private void greet() throws IOException, InterruptedException {
    if (token == null && !cookies.containsKey("XSRF-TOKEN")) {
      get("/me");
    }
  }

  private static HttpRequest.Builder json(
      HttpRequest.Builder request, String method, Map<String, ?> body) {
    return request
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address.get() + "/api/v1" + path))
            .timeout(Duration.ofSeconds(30));
    if (software != null) {
      request.header("User-Agent", software);
    }
    if (token != null) {
      return request.header("Authorization", "Bearer " + token);
    }
    String csrf = cookies.get("XSRF-TOKEN");
    if (csrf != null) {
      request.header("X-XSRF-TOKEN", csrf);
    }
    StringBuilder all = new StringBuilder();
    cookies.forEach((name, value) -> all.append(name).append('=').append(value).append("; "));
    return all.isEmpty() ? request : request.header("Cookie", all.toString());
  }

  private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
    answer.headers().allValues("set-cookie").forEach(this::keep);
    String type = answer.headers().firstValue("content-type").orElse("");
    return new Answer(
        answer.statusCode(),
        answer.headers(),
        type.contains("json") ? JSON.readTree(answer.body()) : MissingNode.getInstance(),
        answer.body());
  }

  private void keep(String cookie) {
    String pair = cookie.split(";", 2)[0];
    String name = pair.substring(0, pair.indexOf('='));
    String value = pair.substring(pair.indexOf('=') + 1);
    if (value.isEmpty()) {
      cookies.remove(name);
    } else {
      cookies.put(name, value);
    }
  }
}
