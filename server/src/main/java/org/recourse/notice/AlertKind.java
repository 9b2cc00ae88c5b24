package org.recourse.notice;

import java.util.Locale;

/** What a message is about, for its icon and for filters. */
enum AlertKind {
  DEBIT,
  CREDIT,
  SECURITY,
  CASE;

  /** As it stands in an answer and in the database: {@code debit}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
