package org.recourse.bank;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** JSON over HTTP: snake_case, strict about unknown fields and fractions, bodies of 64 KiB. */
final class Json {
  private static final int bodyBytesMax = 64 * 1024;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .withCoercionConfig(
              LogicalType.Integer,
              config -> {
                config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.String, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
              })
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private Json() {}

  static <T> T read(HttpExchange exchange, Class<T> type) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(bodyBytesMax + 1);
    if (body.length > bodyBytesMax) {
      throw new Refused(413, "body_too_large", "Expected at most 64 KiB, but the body is larger.");
    }
    try {
      T value = MAPPER.readValue(body, type);
      Refused.unless(value != null, "the body", "an object");
      return value;
    } catch (JacksonException e) {
      if (e.getCause() instanceof Refused refused) {
        throw refused;
      }
      throw new Refused(
          400, "invalid_request", "Expected a JSON object, but: " + e.getOriginalMessage());
    }
  }

  static void write(HttpExchange exchange, int status, Object value) throws IOException {
    send(exchange, status, "application/json", MAPPER.writeValueAsBytes(value));
  }

  static void problem(HttpExchange exchange, Refused refused) throws IOException {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "urn:recourse:bank:problem:" + refused.code);
    problem.put("code", refused.code);
    problem.put("status", refused.status);
    problem.put("detail", refused.getMessage());
    byte[] body = MAPPER.writeValueAsBytes(problem);
    send(exchange, refused.status, "application/problem+json", body);
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }
}
