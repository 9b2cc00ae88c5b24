package org.recourse.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns whatever a request ends with into one problem, and never tells more than that. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private final ProblemWriter writer;

  ProblemAdvice(ProblemWriter writer) {
    this.writer = writer;
  }

  @ExceptionHandler
  void problem(Problem problem, HttpServletResponse response) throws IOException {
    writer.write(problem, response);
  }

  @ExceptionHandler
  void unreadable(HttpMessageNotReadableException e, HttpServletResponse response)
      throws IOException {
    writer.write(UnreadableBody.problem(e), response);
  }

  @ExceptionHandler
  void tooLarge(BodyLimit.BodyTooLarge e, HttpServletResponse response) throws IOException {
    writer.write(StatusProblems.of(413), response);
  }

  @ExceptionHandler
  void mistyped(MethodArgumentTypeMismatchException e, HttpServletResponse response)
      throws IOException {
    writer.write(
        invalid("Expected another kind of value in " + e.getName() + ". See the API description.")
            .field(e.getName(), "invalid_value", "Not a value this parameter can have."),
        response);
  }

  @ExceptionHandler
  void missing(MissingServletRequestParameterException e, HttpServletResponse response)
      throws IOException {
    writer.write(
        invalid("Expected the parameter " + e.getParameterName() + ", but it is missing.")
            .field(e.getParameterName(), "required", "Required."),
        response);
  }

  @ExceptionHandler
  void missing(MissingRequestHeaderException e, HttpServletResponse response) throws IOException {
    writer.write(
        invalid("Expected the header " + e.getHeaderName() + ", but it is missing."), response);
  }

  @ExceptionHandler({
    DataAccessResourceFailureException.class,
    TransientDataAccessException.class,
    CannotCreateTransactionException.class
  })
  void databaseAway(Exception e, HttpServletResponse response) throws IOException {
    LOG.error("The database did not answer", e);
    response.setHeader("Retry-After", "2");
    writer.write(
        Problem.of(
            ProblemCode.TRY_AGAIN_LATER,
            "Expected to reach our records, but could not. Ask again in a moment; send the same "
                + "Idempotency-Key so that nothing happens twice."),
        response);
  }

  @ExceptionHandler
  void clientWentAway(AsyncRequestNotUsableException e) {
    LOG.debug("The caller hung up", e);
  }

  @ExceptionHandler
  void any(Exception e, HttpServletRequest request, @Nullable HttpServletResponse response)
      throws IOException {
    if (response == null || response.isCommitted()) {
      LOG.debug("Failed after the answer had begun", e);
      return;
    }
    if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      known.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
      writer.write(StatusProblems.of(known.getStatusCode().value()), response);
      return;
    }
    Problem problem = StatusProblems.of(500);
    String reference = writer.write(problem, response);
    LOG.error(
        "{} {} failed, reference {}", request.getMethod(), request.getRequestURI(), reference, e);
  }

  private static Problem invalid(String detail) {
    return Problem.of(ProblemCode.INVALID_REQUEST, detail);
  }
}
