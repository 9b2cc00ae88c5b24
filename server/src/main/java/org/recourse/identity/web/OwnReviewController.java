package org.recourse.identity.web;

import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.reviews.OwnReviews;
import org.recourse.identity.reviews.Review;
import org.recourse.identity.reviews.ReviewId;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Page;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person asks with documents for a higher tier or the end of a freeze. */
@RestController
@RequestMapping("/api/v1/me/reviews")
class OwnReviewController {
  private final OwnReviews reviews;
  private final People people;

  OwnReviewController(OwnReviews reviews, People people) {
    this.reviews = reviews;
    this.people = people;
  }

  @GetMapping
  Page<ReviewView> list(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int size = Page.limit(limit);
    Page<Review> page =
        Page.of(
            reviews.list(caller.person(), Cursor.uuid(cursor), size + 1),
            size,
            review -> Cursor.of(review.id().value()));
    return new Page<>(page.data().stream().map(ReviewView::of).toList(), page.nextCursor());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ReviewView submit(
      @RequestBody ReviewBodies.ReviewRequest body, @AuthenticationPrincipal Caller caller) {
    return ReviewView.of(
        reviews.submit(caller, people.find(caller.person()).orElseThrow(), body.read()));
  }

  @PostMapping("/{id}/withdrawal")
  ReviewView withdraw(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    return ReviewView.of(reviews.withdraw(caller, ReviewId.parse(id)));
  }
}
