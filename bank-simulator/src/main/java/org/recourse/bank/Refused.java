package org.recourse.bank;

/** A request the bank does not take; nothing was recorded. Answered as a problem detail. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  final int status;
  final String code;

  Refused(int status, String code, String detail) {
    super(detail);
    this.status = status;
    this.code = code;
  }

  static void unless(boolean holds, String field, String expected) {
    if (!holds) {
      throw new Refused(
          400, "invalid_request", "Expected " + field + " to be " + expected + ", but it was not.");
    }
  }
}
