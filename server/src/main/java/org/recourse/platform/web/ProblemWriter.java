package org.recourse.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Problem;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as RFC 9457 asks; also for filters, which no advice covers. */
@Component
public class ProblemWriter {
  private final JsonMapper json;

  ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  /** Answers with the problem and returns the reference a person can quote to support. */
  public String write(Problem problem, HttpServletResponse response) throws IOException {
    String reference = Ids.text("ref", Ids.next());
    if (response.isCommitted()) {
      return reference;
    }
    String code = problem.code().code();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "urn:recourse:problem:" + code);
    body.put("code", code);
    body.put("title", title(code));
    body.put("status", problem.code().status());
    body.put("detail", problem.detail());
    body.put("instance", reference);
    if (!problem.errors().isEmpty()) {
      body.put("errors", problem.errors());
    }
    body.putAll(problem.members());
    response.resetBuffer();
    response.setStatus(problem.code().status());
    response.setContentType("application/problem+json");
    response.setHeader("Cache-Control", "no-store");
    if (problem.members().get("retry_after_seconds") instanceof Number seconds) {
      response.setHeader("Retry-After", seconds.toString());
    }
    byte[] bytes = json.writeValueAsBytes(body);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
    return reference;
  }

  private static String title(String code) {
    String words = code.replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
