package org.recourse.kernel;

import java.util.Locale;

/**
 * Every reason a request can be turned away, in one list. The lower-case name is the stable code
 * programs may rely on; the number is its HTTP status.
 */
public enum ProblemCode {
  ACCOUNT_FROZEN(409),
  AMOUNT_TOO_LARGE(422),
  BANK_ACCOUNT_REFUSED(422),
  BODY_TOO_LARGE(413),
  CODE_EXPIRED(410),
  CURRENCY_MISMATCH(422),
  FACTOR_REFUSED(422),
  FILE_REFUSED(422),
  IDEMPOTENCY_KEY_REQUIRED(400),
  IDEMPOTENCY_KEY_REUSED(422),
  INTERNAL_ERROR(500),
  INVALID_AMOUNT(422),
  INVALID_CSRF_TOKEN(403),
  INVALID_CURRENCY(422),
  INVALID_CURSOR(400),
  INVALID_HANDLE(422),
  INVALID_IDEMPOTENCY_KEY(400),
  INVALID_REQUEST(400),
  INVALID_TEXT(422),
  LOOK_REQUIRED(403),
  MALFORMED_JSON(400),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  NOT_ALLOWED(403),
  NOT_FOUND(404),
  NOT_SIGNED_IN(401),
  OWN_WALLET(422),
  PAYEE_NOT_FOUND(422),
  REQUEST_IN_PROGRESS(409),
  REVIEW_DECIDED(409),
  REVIEW_OPEN(409),
  SECOND_FACTOR_REQUIRED(403),
  SIGN_IN_FAILED(401),
  STEP_UP_ENDED(410),
  STEP_UP_REFUSED(422),
  STEP_UP_REQUIRED(403),
  TOO_MANY_ATTEMPTS(429),
  TOO_MANY_FACTORS(422),
  TOO_MANY_FILES(429),
  TOO_MANY_FUNDING_SOURCES(422),
  TOO_MANY_LOOKUPS(429),
  TOO_MANY_TOKENS(422),
  TRY_AGAIN_LATER(503),
  UNFREEZE_REFUSED(422),
  UNFREEZE_TOO_EARLY(409),
  UNKNOWN_FIELD(400),
  UNSUPPORTED_MEDIA_TYPE(415),
  WEAK_PASSWORD(422),
  WRONG_CODE(422),
  WRONG_PASSWORD(422);

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
