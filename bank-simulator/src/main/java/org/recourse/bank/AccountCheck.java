package org.recourse.bank;

/** What the bank says about an account number before any money moves. */
record AccountCheck(String status, String bankName) {
  private static final String[] NAMES = {
    "Harbour Bank", "Jade Bank", "Meridian Bank", "Northern Cooperative", "Banyan Bank"
  };

  static AccountCheck of(String accountNumber) {
    String status =
        switch (AccountManner.of(accountNumber)) {
          case UNKNOWN -> "unknown_account";
          case CLOSED -> "closed";
          default -> "ok";
        };
    // The first digit is the bank, as on a card.
    int bank = accountNumber.isEmpty() ? 0 : accountNumber.charAt(0) % NAMES.length;
    return new AccountCheck(status, NAMES[bank]);
  }
}
