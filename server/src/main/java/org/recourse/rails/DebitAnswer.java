package org.recourse.rails;

/** What is known of a debit. Only the first two are final. */
public sealed interface DebitAnswer {
  /** The bank has taken the money. */
  record Succeeded() implements DebitAnswer {}

  /**
   * The bank has not taken the money and never will under this reference.
   *
   * @param reason the bank's own code, or {@link #UNAVAILABLE}
   */
  record Failed(String reason) implements DebitAnswer {
    /** Ours: the bank could not be reached, so it has seen nothing. */
    public static final String UNAVAILABLE = "bank_unavailable";
  }

  /** The bank is at it and will know later. */
  record Pending() implements DebitAnswer {}

  /** The bank knows no such reference; final once its cut-off has passed. */
  record NotKnown() implements DebitAnswer {}

  /** No answer, or none that can be understood: the money may have been taken or not. */
  record Unknown(String detail) implements DebitAnswer {}
}
