package org.recourse.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.support.RecourseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@RecourseTest
class ConventionsTest {
  @LocalServerPort int port;

  @Test
  void is_healthy() throws Exception {
    assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
  }

  @Test
  void unknown_address_of_the_api_is_a_problem() throws Exception {
    HttpResponse<String> answer = get("/api/v1/nowhere");

    assertThat(answer.statusCode()).isIn(401, 404);
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"code\":", "\"instance\":\"ref_");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/%zz HTTP/1.1",
        "GET /api/v1/a;b=c/../me HTTP/1.1",
        "GET /api//v1/me HTTP/1.1",
        "GET /api/v1/{x} HTTP/1.1",
        "G@T /api/v1/me HTTP/1.1",
        "GET /api/v1/%00 HTTP/1.1",
        "GET /api/v1/me HTTP/9.9",
      })
  void a_broken_request_line_tells_nothing_about_the_inside(String line) throws Exception {
    String answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).matches("(?s)HTTP/1\\.1 [45]0[0-9].*");
    assertThat(answer).contains("application/problem+json", "\"code\":");
    assertThat(answer).doesNotContain("Exception", "org.apache", "at java", "Tomcat");
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
