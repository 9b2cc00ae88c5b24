package org.recourse.identity;

import java.time.Instant;
import java.util.UUID;
import org.recourse.kernel.Ids;

/**
 * Staff see a customer's data only while they have a look at that customer open: begun with a
 * reason, over after half an hour, and everything seen in it recorded.
 */
public interface CustomerLooks {
  /**
   * An open look.
   *
   * @param reason why, in the words of who looks
   */
  record Look(UUID id, PersonId person, String reason, Instant openedAt, Instant endsAt) {
    /** As people and programs see it: {@code look_…}. */
    public String text() {
      return Ids.text("look", id);
    }
  }

  /**
   * The caller's open look at this person; {@code look_required} without one, whether or not there
   * is such a person. Records in the audit that the caller reads {@code what}, and why: call it
   * once for each thing shown.
   *
   * @param what a noun, such as {@code balances}
   */
  Look require(Caller staff, PersonId person, String what);
}
