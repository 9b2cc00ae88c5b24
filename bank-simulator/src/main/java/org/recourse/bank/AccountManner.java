package org.recourse.bank;

/** How an account behaves, chosen by the last four digits of its number. */
enum AccountManner {
  NORMAL(""),
  /** The account holds too little. */
  SHORT_OF_MONEY("0001"),
  /** Executes at once and answers after three seconds. */
  SLOW("0002"),
  /** Executes, then the connection is cut without an answer. */
  SILENT_AFTER_EXECUTING("0003"),
  /** Neither executes nor answers. */
  SILENT("0004"),
  /** Answers pending and succeeds about five seconds later. */
  PENDING_FIRST("0005"),
  /** The bank is closed for maintenance; nothing is recorded. */
  MAINTENANCE("0006"),
  /** The account was closed. */
  CLOSED("0008"),
  /** No such account; so is every number that has not 10 to 19 digits. */
  UNKNOWN("0009");

  private final String lastDigits;

  AccountManner(String lastDigits) {
    this.lastDigits = lastDigits;
  }

  static AccountManner of(String accountNumber) {
    if (!accountNumber.matches("[0-9]{10,19}")) {
      return UNKNOWN;
    }
    for (AccountManner manner : values()) {
      if (manner != NORMAL && accountNumber.endsWith(manner.lastDigits)) {
        return manner;
      }
    }
    return NORMAL;
  }
}
