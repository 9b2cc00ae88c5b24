package org.recourse.badinput;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recourse.kernel.ProblemCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether an answer is one we want to give to nonsense. */
final class Verdict {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<String, ProblemCode> CODES =
      Arrays.stream(ProblemCode.values())
          .collect(Collectors.toMap(ProblemCode::code, Function.identity()));

  /** What only the inside of the server may know. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "Exception|\\bat [a-z]+\\.|\\b(java|org\\.(recourse|spring|apache|postgresql)|tools)\\."
              + "|SQLSTATE|jackson|Hikari|Tomcat|SELECT |INSERT ");

  private Verdict() {}

  /** What is wrong with the answer; empty when nothing is. */
  static Optional<String> on(Attempt attempt, HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status >= 500) {
      return Optional.of("answered " + status + " " + answer.body());
    }
    if (INSIDE.matcher(answer.body()).find() && status >= 400) {
      return Optional.of("tells about the inside: " + answer.body());
    }
    if (status < 400) {
      return attempt.refused()
          ? Optional.of("was accepted with " + status + " " + Attempts.start(answer.body()))
          : Optional.empty();
    }
    String type = answer.headers().firstValue("content-type").orElse("none");
    if (!type.equals("application/problem+json")) {
      return Optional.of(status + " with content type " + type);
    }
    return problem(status, JSON.readTree(answer.body()));
  }

  private static Optional<String> problem(int status, JsonNode body) {
    ProblemCode code = CODES.get(body.path("code").asString(""));
    if (code == null || code.status() != status) {
      return Optional.of("unknown code or wrong status: " + status + " " + body);
    }
    boolean whole =
        body.path("type").asString("").equals("urn:recourse:problem:" + code.code())
            && body.path("status").asInt() == status
            && body.path("instance").asString("").startsWith("ref_")
            && !body.path("title").asString("").isBlank()
            && !body.path("detail").asString("").isBlank();
    return whole ? Optional.empty() : Optional.of("not a whole problem: " + body);
  }
}
