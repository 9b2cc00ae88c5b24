package org.recourse.kernel;

import java.util.Locale;

/**
 * Every reason a request can be turned away, in one list. The lower-case name is the stable code
 * programs may rely on; the number is its HTTP status.
 */
public enum ProblemCode {
  BODY_TOO_LARGE(413),
  INTERNAL_ERROR(500),
  INVALID_CURRENCY(422),
  INVALID_CURSOR(400),
  INVALID_REQUEST(400),
  MALFORMED_JSON(400),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  NOT_ALLOWED(403),
  NOT_FOUND(404),
  NOT_SIGNED_IN(401),
  TRY_AGAIN_LATER(503),
  UNKNOWN_FIELD(400),
  UNSUPPORTED_MEDIA_TYPE(415);

  private final int status;

  ProblemCode(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** As it stands in an answer: {@code not_found}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
