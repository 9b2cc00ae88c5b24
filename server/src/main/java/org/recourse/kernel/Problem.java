package org.recourse.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that cannot be carried out, told to the one who asked: a stable code, and a detail that
 * says what was expected, what came instead and what to do next. It is an answer, not a fault, so
 * it carries no stack trace.
 */
public final class Problem extends RuntimeException {
  private final ProblemCode code;
  private final String detail;
  private final transient Map<String, Object> members = new LinkedHashMap<>();
  private final transient List<FieldError> errors = new ArrayList<>();

  /**
   * What is wrong with one field; {@code field} is its path in the request, {@code payee.handle}.
   */
  public record FieldError(String field, String code, String detail) {}

  private Problem(ProblemCode code, String detail) {
    super(code.code() + ": " + detail, null, false, false);
    this.code = code;
    this.detail = detail;
  }

  public static Problem of(ProblemCode code, String detail) {
    return new Problem(code, detail);
  }

  /** Adds a member to the answer, such as {@code retry_after_seconds}. */
  public Problem with(String member, Object value) {
    members.put(member, value);
    return this;
  }

  public Problem field(String field, String fieldCode, String fieldDetail) {
    errors.add(new FieldError(field, fieldCode, fieldDetail));
    return this;
  }

  public ProblemCode code() {
    return code;
  }

  public String detail() {
    return detail;
  }

  public Map<String, Object> members() {
    return Map.copyOf(members);
  }

  public List<FieldError> errors() {
    return List.copyOf(errors);
  }
}
