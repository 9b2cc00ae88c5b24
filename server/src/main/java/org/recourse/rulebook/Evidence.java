package org.recourse.rulebook;

/** How well a rule is known. Only what is confirmed is told to customers as law. */
public enum Evidence {
  /** The text of the law, rule or standard was read. */
  V,
  /** Seen in a secondary page or a quotation alone. */
  S,
  /** Remembered; to be checked. */
  R;

  public boolean isConfirmed() {
    return this == V;
  }
}
