package org.recourse.rulebook;

/**
 * How versions of a pack are numbered. What the product comes with counts 1, 2, 3; what a house
 * confirms over version 2 counts 2001, 2002, so that neither ever takes a number of the other.
 */
final class PackVersions {
  private static final int STEP = 1000;

  private PackVersions() {}

  static int after(int version) {
    int next = place(version) + 1;
    if (next % STEP == 0) {
      throw new IllegalArgumentException(
          "Expected less than " + STEP + " confirmations of a shipped pack, but there are as many");
    }
    return next;
  }

  /** Where it stands among all versions of its pack. */
  static int place(int version) {
    return version < STEP ? version * STEP : version;
  }
}
