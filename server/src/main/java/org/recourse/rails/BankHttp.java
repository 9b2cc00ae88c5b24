package org.recourse.rails;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** JSON over HTTP to the bank: one call, and how far it came. */
final class BankHttp {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final Supplier<URI> address;
  private final Duration answerTimeout;
  private final HttpClient client;

  BankHttp(Supplier<URI> address, Duration connectTimeout, Duration answerTimeout) {
    this.address = address;
    this.answerTimeout = answerTimeout;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(connectTimeout)
            .build();
  }

  /** The fields of any answer; absent ones are empty. */
  record Body(String status, String reason, String bankName, String code) {
    Body(
        @Nullable String status,
        @Nullable String reason,
        @Nullable String bankName,
        @Nullable String code) {
      this.status = status == null ? "" : status;
      this.reason = reason == null ? "" : reason;
      this.bankName = bankName == null ? "" : bankName;
      this.code = code == null ? "" : code;
    }
  }

  sealed interface Call {
    String detail();

    record Answered(int httpStatus, Body body) implements Call {
      @Override
      public String detail() {
        return "HTTP " + httpStatus + " " + body;
      }
    }

    /** No connection came about, so the bank has seen nothing. */
    record NotSent(String detail) implements Call {}

    /** The bank may have seen all of it. */
    record Lost(String detail) implements Call {}
  }

  Call post(String path, Object body) {
    return send(
        path,
        request ->
            request
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
  }

  Call get(String path) {
    return send(path, HttpRequest.Builder::GET);
  }

  private interface Shape {
    HttpRequest.Builder apply(HttpRequest.Builder request);
  }

  private Call send(String path, Shape shape) {
    HttpRequest request;
    try {
      URI uri = address.get().resolve(path);
      request = shape.apply(HttpRequest.newBuilder(uri)).timeout(answerTimeout).build();
    } catch (IllegalStateException e) {
      return new Call.NotSent(String.valueOf(e.getMessage()));
    }
    try {
      HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
      return new Call.Answered(response.statusCode(), JSON.readValue(response.body(), Body.class));
    } catch (ConnectException | HttpConnectTimeoutException e) {
      return new Call.NotSent(e.toString());
    } catch (IOException | JacksonException e) {
      return new Call.Lost(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Call.Lost(e.toString());
    }
  }
}
