package org.recourse.ledger;

/**
 * Every answer to a command, in the order the checks run: the first that applies is the answer. The
 * numbers are stored and never change; the order and most names follow TigerBeetle's list.
 */
public enum ResultCode {
  /** Done. */
  CREATED(0),
  /** Another command of the same chain was refused. */
  LINKED_EVENT_FAILED(1),
  /** The rows of the chain's attachment are there already; nothing was looked at or done. */
  ATTACHMENT_EXISTS(2),

  /** The id is taken by a command of another type; likewise for each field below. */
  EXISTS_WITH_DIFFERENT_TYPE(10),
  EXISTS_WITH_DIFFERENT_HOLD(11),
  EXISTS_WITH_DIFFERENT_TIMEOUT(12),
  EXISTS_WITH_DIFFERENT_DEBIT_ACCOUNT(13),
  EXISTS_WITH_DIFFERENT_CREDIT_ACCOUNT(14),
  EXISTS_WITH_DIFFERENT_AMOUNT(15),
  EXISTS_WITH_DIFFERENT_CURRENCY(16),
  EXISTS_WITH_DIFFERENT_KIND(17),
  EXISTS_WITH_DIFFERENT_TAG(18),
  /** The same command was refused before and stays refused; the transfer tells why. */
  ID_ALREADY_FAILED(19),
  /** The same command was done before. */
  EXISTS(20),

  AMOUNT_MUST_BE_POSITIVE(30),
  ACCOUNTS_MUST_BE_DIFFERENT(31),
  DEBIT_ACCOUNT_NOT_FOUND(32),
  CREDIT_ACCOUNT_NOT_FOUND(33),
  ACCOUNTS_MUST_SHARE_A_CURRENCY(34),
  CURRENCY_MUST_BE_THE_ACCOUNTS(35),

  /** No hold was created under that id. */
  HOLD_NOT_FOUND(40),
  CURRENCY_MUST_BE_THE_HOLDS(41),
  EXCEEDS_HOLD_AMOUNT(42),
  HOLD_ALREADY_POSTED(43),
  HOLD_ALREADY_VOIDED(44),
  HOLD_EXPIRED(45),

  /**
   * Nothing may leave the debit account, and nothing enter it. This and the next are asked of new
   * transfers and holds only, never of posting a hold.
   */
  DEBIT_ACCOUNT_CLOSED(58),
  DEBITS_BLOCKED(50),
  CREDITS_BLOCKED(51),
  /** Debits, pending and posted, would no longer fit into a long. */
  OVERFLOWS_DEBITS(52),
  OVERFLOWS_CREDITS(53),
  /** The debit account would have moved more than the command's terms allow. */
  EXCEEDS_DEBITS_MAX(56),
  /** More than the debit account has available, where debits stay within credits. */
  EXCEEDS_CREDITS(54),
  /** More than the credit account may take, where credits stay within debits. */
  EXCEEDS_DEBITS(55),
  /**
   * The credit account would hold more than the command's terms allow. Asked last, so that only who
   * could pay learns of it.
   */
  EXCEEDS_BALANCE_MAX(57);

  private static final ResultCode[] BY_NUMBER = new ResultCode[59];

  static {
    for (ResultCode code : values()) {
      BY_NUMBER[code.number] = code;
    }
  }

  private final int number;

  ResultCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  public static ResultCode ofNumber(int number) {
    return BY_NUMBER[number];
  }

  /** Whether the command stands in the books as sent. */
  public boolean applied() {
    return this == CREATED || this == EXISTS;
  }

  /** Whether the answer is about an id that was settled earlier, so that nothing was written. */
  public boolean exists() {
    return number >= 10 && number <= 20;
  }
}
