package org.recourse.identity.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.reviews.Cause;
import org.recourse.identity.reviews.Review;

/**
 * A review as its person sees it.
 *
 * @param tier the one asked for; null where a freeze is to end
 * @param cause why it was declined
 */
record ReviewView(
    String id,
    String kind,
    @Nullable String tier,
    String document,
    String state,
    @Nullable String cause,
    Instant submittedAt,
    @Nullable Instant decidedAt,
    List<String> allowedActions) {

  static ReviewView of(Review review) {
    Cause cause = review.cause();
    return new ReviewView(
        review.id().toString(),
        review.kind().code(),
        review.tier() == null ? null : review.tier().code(),
        review.document().code(),
        review.state().code(),
        cause == null ? null : cause.code(),
        review.submittedAt(),
        review.decidedAt(),
        review.state().isOpen() ? List.of("withdraw") : List.of());
  }
}
