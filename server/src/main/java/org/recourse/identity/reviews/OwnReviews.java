package org.recourse.identity.reviews;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.files.Files;
import org.recourse.identity.Caller;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.StaffFreezes;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people ask for with documents, and how it stands. Who is frozen may ask as well. */
@Component
public class OwnReviews {
  private final ReviewRows rows;
  private final Files files;
  private final StaffFreezes freezes;
  private final ReviewNews news;
  private final Audit audit;
  private final Clock clock;

  OwnReviews(
      ReviewRows rows,
      Files files,
      StaffFreezes freezes,
      ReviewNews news,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.files = files;
    this.freezes = freezes;
    this.news = news;
    this.audit = audit;
    this.clock = clock;
  }

  /** Asks for a review; the files are kept from then on. One of a kind may be open at a time. */
  @Transactional
  public Review submit(Caller caller, Person person, Submission submission) {
    switch (submission.kind()) {
      case TIER -> requireHigher(person, submission);
      case UNFREEZE -> requireFrozen(person.id());
    }
    files.claim(person.id().value(), submission.files().values());
    ReviewId id = ReviewId.next();
    if (!rows.insert(id, person.id(), submission, clock.instant())) {
      throw Problem.of(
          ProblemCode.REVIEW_OPEN,
          "Expected no open request of this kind, but there is one. Wait for its end, or withdraw"
              + " it.");
    }
    record(caller, "review.submitted", id, submission.kind());
    if (submission.kind() == ReviewKind.UNFREEZE) {
      news.tell(person, Letter.UNFREEZE_ASKED);
    }
    return rows.find(id).orElseThrow();
  }

  private static void requireHigher(Person person, Submission submission) {
    if (submission.tier() == null || submission.tier().compareTo(person.tier()) <= 0) {
      throw Fields.invalid(
          "tier", "Expected a higher tier than " + person.tier().code() + ", which you have.");
    }
  }

  private void requireFrozen(PersonId person) {
    if (freezes.open(person).stream().allMatch(freeze -> freeze.kind().equals("law"))) {
      throw Fields.invalid(
          "kind", "Expected a freeze that a review can lift, but there is none. See Security.");
    }
  }

  /** Newest first, those before an id. */
  public List<Review> list(PersonId person, @Nullable UUID before, int limit) {
    return rows.of(person, before, limit);
  }

  /** The open one of a kind. */
  public Optional<Review> open(PersonId person, ReviewKind kind) {
    return rows.of(person, null, 20).stream()
        .filter(review -> review.kind() == kind && review.state().isOpen())
        .findFirst();
  }

  /** Takes a request back; what was uploaded for it is forgotten. */
  @Transactional
  public Review withdraw(Caller caller, ReviewId id) {
    Review review =
        rows.lock(id)
            .filter(found -> found.person().equals(caller.person()))
            .orElseThrow(ReviewProblems::unknown);
    if (!review.state().isOpen()) {
      throw ReviewProblems.decided();
    }
    rows.decide(id, ReviewState.WITHDRAWN, null, null, clock.instant());
    files.drop(rows.files(id).values());
    record(caller, "review.withdrawn", id, review.kind());
    return rows.find(id).orElseThrow();
  }

  private void record(Caller caller, String action, ReviewId id, ReviewKind kind) {
    audit.record(
        new AuditEntry(
            caller.person().value(),
            caller.access().value(),
            action,
            id.toString(),
            caller.person().value(),
            null,
            Map.of("kind", kind.code())));
  }
}
