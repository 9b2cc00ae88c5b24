package org.recourse.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.recourse.support.RecourseTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@RecourseTest
class ConventionsTest {
  @LocalServerPort int port;

  @Test
  void is_healthy() throws Exception {
    assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
