package org.recourse.complaint.clocks;

import org.jspecify.annotations.Nullable;
import org.recourse.identity.ApprovalId;

/**
 * What became of a change: in force as a version, or waiting for a second person.
 *
 * @param version null while it waits
 * @param approval null where one person was enough
 */
public record Change(@Nullable Integer version, @Nullable ApprovalId approval) {
  static Change done(int version) {
    return new Change(version, null);
  }

  static Change waits(ApprovalId approval) {
    return new Change(null, approval);
  }
}
