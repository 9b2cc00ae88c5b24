package org.recourse.bank;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running bank whose clock moves only when told, and a caller for it. */
final class ABank implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper json = JsonMapper.builder().build();
  private final StoppedClock clock = new StoppedClock();
  private final Path home;
  private Debits debits;
  private BankHttp http;

  record Reply(int status, JsonNode body) {
    String text(String member) {
      return body.path(member).asString("");
    }
  }

  ABank(Path home) throws Exception {
    this.home = home;
    debits = new Debits(home);
    http = new BankHttp(new Bank(debits, clock), 0);
  }

  void restart() throws Exception {
    close();
    debits = new Debits(home);
    http = new BankHttp(new Bank(debits, clock), 0);
  }

  void later(Duration duration) {
    clock.now = clock.now.plus(duration);
  }

  Reply debit(String reference, String account, Object amount) throws Exception {
    return post(
        "/v1/debits",
        """
        {"reference": "%s", "account_number": "%s", "amount": %s, "currency": "CNY"}
        """
            .formatted(reference, account, amount));
  }

  Reply post(String path, String body) throws Exception {
    return send(request(path).POST(BodyPublishers.ofString(body)));
  }

  Reply get(String path) throws Exception {
    return send(request(path).GET());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + http.port() + path))
        .timeout(Duration.ofSeconds(10));
  }

  private Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
    return new Reply(response.statusCode(), json.readTree(response.body()));
  }

  @Override
  public void close() throws SQLException {
    http.close();
    debits.close();
  }

  private static final class StoppedClock extends Clock {
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
