package org.recourse.identity.reviews;

import java.util.Locale;

/** Where a review stands. */
public enum ReviewState {
  SUBMITTED,
  /** Somebody of the staff has opened its documents. */
  UNDER_REVIEW,
  APPROVED,
  DECLINED,
  /** By its person. */
  WITHDRAWN;

  /** As it stands in answers and in the database: {@code under_review}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ReviewState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public boolean isOpen() {
    return switch (this) {
      case SUBMITTED, UNDER_REVIEW -> true;
      case APPROVED, DECLINED, WITHDRAWN -> false;
    };
  }
}
