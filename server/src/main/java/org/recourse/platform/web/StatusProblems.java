package org.recourse.platform.web;

import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/** The problem that stands for a plain HTTP status some part of the web stack chose. */
final class StatusProblems {
  private StatusProblems() {}

  static Problem of(int status) {
    return switch (status) {
      case 401 ->
          Problem.of(
              ProblemCode.NOT_SIGNED_IN,
              "Expected a signed-in person or a bearer token. Sign in and ask again.");
      case 403 ->
          Problem.of(
              ProblemCode.NOT_ALLOWED,
              "Expected a right you do not have, or the X-XSRF-TOKEN header of the page.");
      case 404 ->
          Problem.of(
              ProblemCode.NOT_FOUND,
              "Expected an address that exists. See /v3/api-docs for those that do.");
      case 405 ->
          Problem.of(
              ProblemCode.METHOD_NOT_ALLOWED,
              "Expected another HTTP method here. The Allow header lists them.");
      case 406 ->
          Problem.of(
              ProblemCode.NOT_ACCEPTABLE,
              "Expected an Accept header this address can serve, such as application/json.");
      case 413 ->
          Problem.of(
              ProblemCode.BODY_TOO_LARGE,
              "Expected a smaller body. Send at most 64 KiB, or 10 MiB where a file is uploaded.");
      case 415 ->
          Problem.of(
              ProblemCode.UNSUPPORTED_MEDIA_TYPE,
              "Expected a JSON body. Send Content-Type: application/json.");
      case 503 -> Problem.of(ProblemCode.TRY_AGAIN_LATER, "Not now. Ask again in a moment.");
      default ->
          status < 500
              ? Problem.of(
                  ProblemCode.INVALID_REQUEST,
                  "Expected a well-formed request. See /v3/api-docs for its form.")
              : Problem.of(
                  ProblemCode.INTERNAL_ERROR,
                  "Something broke on our side. Nothing is lost; if money was involved, ask again "
                      + "with the same Idempotency-Key. Tell support the reference in instance.");
    };
  }
}
