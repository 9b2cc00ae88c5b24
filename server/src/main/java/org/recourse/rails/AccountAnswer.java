package org.recourse.rails;

/** What a bank says about an account before any money moves. */
public sealed interface AccountAnswer {
  record Known(String bankName) implements AccountAnswer {}

  /**
   * The account cannot be used.
   *
   * @param reason the bank's code: {@code unknown_account}, {@code closed}
   */
  record Refused(String reason) implements AccountAnswer {}

  /** The bank did not answer; ask again later. */
  record Unavailable() implements AccountAnswer {}
}
