package org.recourse.bank;

/**
 * An order to take money from a bank account. The reference belongs to the caller and names one
 * debit for ever; {@code amount} is in minor units.
 */
record DebitOrder(String reference, String accountNumber, long amount, String currency) {

  DebitOrder {
    Refused.unless(
        reference != null && reference.matches("[\\x21-\\x7e]{1,100}"),
        "reference",
        "1 to 100 visible ASCII characters");
    Refused.unless(
        accountNumber != null && accountNumber.matches("[0-9]{1,34}"),
        "account_number",
        "1 to 34 digits");
    Refused.unless(amount > 0, "amount", "a positive whole number of minor units");
    Refused.unless(
        currency != null && currency.matches("[A-Z]{3}"), "currency", "an ISO 4217 code");
  }

  AccountManner manner() {
    return AccountManner.of(accountNumber);
  }
}
