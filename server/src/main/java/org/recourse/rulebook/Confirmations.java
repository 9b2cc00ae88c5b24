package org.recourse.rulebook;

import java.time.Instant;
import java.util.List;

/**
 * What this house confirmed of the packs the product came with. Each makes a version of its pack,
 * which counts for cases that come from then on.
 */
public interface Confirmations {

  /**
   * One that was made.
   *
   * @param version of the pack that it made
   * @param proposedBy who read the text
   * @param approvedBy who looked at it too; never the same
   * @param approval the id of what the two decided
   */
  record Made(
      Confirmation what,
      int version,
      Instant since,
      String proposedBy,
      String approvedBy,
      String approval) {}

  /**
   * The pack as it would be; an {@link IllegalArgumentException} that says what does not fit.
   *
   * @param newest version of the pack
   */
  default Pack preview(Pack newest, Confirmation what) {
    return Confirming.next(newest, what);
  }

  /**
   * Adds it in the current transaction.
   *
   * @param made with the version after the newest; {@code version_moved_on} if somebody was faster
   */
  void add(Made made);

  /** Of each entry the newest, by pack and entry. */
  List<Made> newest();
}
