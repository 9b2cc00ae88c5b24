package org.recourse.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.files.Downloads;
import org.recourse.files.Files;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.Permission;
import org.recourse.identity.Person;
import org.recourse.identity.StaffOnly;
import org.recourse.identity.reviews.Granting;
import org.recourse.identity.reviews.Part;
import org.recourse.identity.reviews.Review;
import org.recourse.identity.reviews.ReviewDesk;
import org.recourse.identity.reviews.ReviewId;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Page;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
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

/** The staff's side of reviews. */
@RestController
@RequestMapping("/api/v1/staff/reviews")
@StaffOnly(Permission.IDENTITY_REVIEW)
class StaffReviewController {
  private final ReviewDesk desk;
  private final Granting granting;
  private final People people;
  private final Files files;

  StaffReviewController(ReviewDesk desk, Granting granting, People people, Files files) {
    this.desk = desk;
    this.granting = granting;
    this.people = people;
    this.files = files;
  }

  /** One that waits; {@code name} is masked until a look is open. */
  record WaitingReview(
      String id,
      String personId,
      String name,
      String kind,
      @Nullable String tier,
      String state,
      Instant submittedAt) {}

  /** A review with what was handed in, shown in an open look. */
  record OpenedReview(
      String id,
      String personId,
      String name,
      String country,
      String currentTier,
      String kind,
      @Nullable String tier,
      String document,
      @Nullable String words,
      String state,
      @Nullable String cause,
      Instant submittedAt,
      @Nullable Instant decidedAt,
      List<FileOfOpened> files,
      List<String> allowedActions) {}

  /** What was uploaded as {@code part}; its content is at {@code …/files/{part}}. */
  record FileOfOpened(String part, String type, long bytes) {}

  @GetMapping
  Page<WaitingReview> list(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int size = Page.limit(limit);
    Page<Review> page =
        Page.of(
            desk.waiting(caller, Cursor.uuid(cursor), size + 1),
            size,
            review -> Cursor.of(review.id().value()));
    return new Page<>(page.data().stream().map(this::waiting).toList(), page.nextCursor());
  }

  @GetMapping("/{id}")
  OpenedReview open(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    return opened(desk.open(caller, ReviewId.parse(id)));
  }

  @GetMapping("/{id}/files/{part}")
  void file(
      @PathVariable String id,
      @PathVariable String part,
      @AuthenticationPrincipal Caller caller,
      HttpServletResponse response)
      throws IOException {
    Part shown =
        Part.find(part)
            .orElseThrow(() ->
                Problem.of(
                    ProblemCode.NOT_FOUND,
                    "Expected front, back, selfie or address, but got another part."));
    Downloads.write(files, desk.file(caller, ReviewId.parse(id), shown), response);
  }

  @PostMapping("/{id}/grant-proposals")
  @ResponseStatus(HttpStatus.CREATED)
  MadeProposal proposeGrant(
      @PathVariable String id,
      @RequestBody ReviewBodies.GrantRequest body,
      @AuthenticationPrincipal Caller caller) {
    return new MadeProposal(
        granting.propose(caller, ReviewId.parse(id), body.read()).id().toString());
  }

  @PostMapping("/{id}/decline")
  OpenedReview decline(
      @PathVariable String id,
      @RequestBody ReviewBodies.DeclineRequest body,
      @AuthenticationPrincipal Caller caller) {
    return opened(desk.decline(caller, ReviewId.parse(id), body.readCause(), body.readNote()));
  }

  private WaitingReview waiting(Review review) {
    return new WaitingReview(
        review.id().toString(),
        review.person().toString(),
        people.find(review.person()).orElseThrow().maskedName(),
        review.kind().code(),
        review.tier() == null ? null : review.tier().code(),
        review.state().code(),
        review.submittedAt());
  }

  private OpenedReview opened(ReviewDesk.Opened opened) {
    Review review = opened.review();
    Person person = people.find(review.person()).orElseThrow();
    return new OpenedReview(
        review.id().toString(),
        person.id().toString(),
        person.name(),
        person.country(),
        person.tier().code(),
        review.kind().code(),
        review.tier() == null ? null : review.tier().code(),
        review.document().code(),
        review.words(),
        review.state().code(),
        review.cause() == null ? null : review.cause().code(),
        review.submittedAt(),
        review.decidedAt(),
        opened.files().entrySet().stream()
            .map(file ->
                new FileOfOpened(
                    file.getKey().code(),
                    file.getValue().type().mediaType(),
                    file.getValue().bytes()))
            .toList(),
        review.state().isOpen() ? List.of("grant", "decline") : List.of());
  }
}
