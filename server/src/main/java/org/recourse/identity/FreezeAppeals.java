package org.recourse.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What frozen people say against a freeze, for the staff who answer them. */
public interface FreezeAppeals {
  /**
   * An appeal that waits for an answer.
   *
   * @param id {@code apl_…}
   * @param freeze {@code frz_…}, the one it speaks against
   */
  record Waiting(String id, PersonId person, String freeze, String text, Instant at) {}

  /** Oldest first, after the one of this id. */
  List<Waiting> waiting(@Nullable UUID after, int limit);

  /**
   * Answers one, which is told to the person. Granting it lifts nothing by itself: that takes two
   * of the staff.
   *
   * @param text what the person reads
   */
  void answer(Caller staff, String id, boolean granted, String text);
}
