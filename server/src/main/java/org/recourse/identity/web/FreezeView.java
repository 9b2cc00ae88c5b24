package org.recourse.identity.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.LawOrder;
import org.recourse.identity.freezes.Appeal;
import org.recourse.identity.freezes.Freeze;

/**
 * All open freezes of a person as they see them.
 *
 * @param since when the first of them began
 * @param kind of the weightiest: {@code own}, {@code signed_out}, {@code link}, {@code agent} or
 *     {@code restricted}
 * @param lost what was reported lost
 * @param endsAt when the account is free by itself; null when it is not
 * @param authority who ordered a restriction and may be named
 * @param unfreezeFrom when the ways to lift it begin to count; null for at once
 * @param appeal the last one
 */
record FreezeView(
    String id,
    Instant since,
    String kind,
    List<String> lost,
    @Nullable Instant endsAt,
    @Nullable String authority,
    @Nullable String reference,
    List<String> unfreezeMethods,
    @Nullable Instant unfreezeFrom,
    @Nullable AppealView appeal,
    List<String> allowedActions) {

  /** An appeal: {@code open}, {@code upheld} or {@code granted}. */
  record AppealView(String id, String text, Instant at, String state, @Nullable String answer) {

    static AppealView of(Appeal appeal) {
      return new AppealView(
          appeal.idText(), appeal.text(), appeal.at(), appeal.state(), appeal.answer());
    }
  }

  /** Only what the order lets its subject learn. */
  static @Nullable LawOrder shown(Freeze freeze) {
    LawOrder order = freeze.order();
    return order == null || order.reasonSuppressed() ? null : order;
  }
}
