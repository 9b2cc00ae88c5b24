package org.recourse.complaint.clocks.web;

import org.jspecify.annotations.Nullable;
import org.recourse.complaint.clocks.Change;

/** In force as {@code version}, or waiting for a second person as {@code approval_id}. */
record ChangeView(@Nullable Integer version, @Nullable String approvalId) {
  static ChangeView of(Change change) {
    return new ChangeView(
        change.version(), change.approval() == null ? null : change.approval().toString());
  }
}
