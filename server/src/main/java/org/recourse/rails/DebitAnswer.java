package org.recourse.rails;

/** What is known of a debit. Only the first two are final. */
public sealed interface DebitAnswer {
  /** The bank has taken the money. */
  record Succeeded() implements DebitAnswer {}

  /**
   * The bank has not taken the money and never will under this reference.
   *
   * @param reason the bank's own code, or one of {@link Reasons}
   */
  record Failed(String reason) implements DebitAnswer {}

  /** The bank is at it and will know later. */
  record Pending() implements DebitAnswer {}

  /** The bank knows no such reference; final once its cut-off has passed. */
  record NotKnown() implements DebitAnswer {}

  /** No answer, or none that can be understood: the money may have been taken or not. */
  record Unknown(String detail) implements DebitAnswer {}

  /** Reasons that are ours and not the bank's. */
  final class Reasons {
    /** Nothing was sent: no connection came about. */
    public static final String UNREACHABLE = "bank_unreachable";

    /** Nothing was sent: too many orders were under way. */
    public static final String BUSY = "bank_busy";

    private Reasons() {}
  }
}
