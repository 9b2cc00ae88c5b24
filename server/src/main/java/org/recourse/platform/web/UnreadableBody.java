package org.recourse.platform.web;

import java.util.stream.Collectors;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a body without repeating its contents. */
final class UnreadableBody {
  private UnreadableBody() {}

  static Problem problem(HttpMessageNotReadableException e) {
    // A field that reads itself knows best what is wrong; Jackson wraps what it says.
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return problem;
      }
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case BodyLimit.BodyTooLarge tooLarge -> {
          return StatusProblems.of(413);
        }
        case UnrecognizedPropertyException unknown -> {
          String field = path(unknown);
          return Problem.of(
                  ProblemCode.UNKNOWN_FIELD,
                  "Expected only known fields, but got " + field + ". Leave it out.")
              .field(field, "unknown_field", "Not a field of this request.");
        }
        case DatabindException mistyped when !mistyped.getPath().isEmpty() -> {
          String field = path(mistyped);
          return Problem.of(
                  ProblemCode.INVALID_REQUEST,
                  "Expected another type of value in " + field + ". See the API description.")
              .field(field, "invalid_value", "Not a value this field can have.");
        }
        case StreamReadException broken -> {
          return malformed();
        }
        default -> {
          // Look deeper: the reason is often wrapped.
        }
      }
    }
    return malformed();
  }

  private static Problem malformed() {
    return Problem.of(
        ProblemCode.MALFORMED_JSON,
        "Expected one JSON object in UTF-8 as the body, but could not read it.");
  }

  private static String path(DatabindException e) {
    String path =
        e.getPath().stream()
            .map(UnreadableBody::step)
            .collect(Collectors.joining("."))
            .replaceAll("\\p{Cntrl}|[\\ud800-\\udfff]", "?");
    return path.length() > 100 ? path.substring(0, 100) : path;
  }

  private static String step(JacksonException.Reference step) {
    return step.getPropertyName() == null
        ? String.valueOf(step.getIndex())
        : step.getPropertyName();
  }
}
