package org.recourse.identity.reviews;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.files.Files;
import org.recourse.files.StoredFile;
import org.recourse.identity.Caller;
import org.recourse.identity.CustomerLooks;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reviews as the staff handle them. What was handed in is seen in an open look alone, and each file
 * opened is on record; nobody handles their own.
 */
@Component
public class ReviewDesk {
  private final ReviewRows rows;
  private final CustomerLooks looks;
  private final Files files;
  private final People people;
  private final ReviewNews news;
  private final Audit audit;
  private final Clock clock;

  ReviewDesk(
      ReviewRows rows,
      CustomerLooks looks,
      Files files,
      People people,
      ReviewNews news,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.looks = looks;
    this.files = files;
    this.people = people;
    this.news = news;
    this.audit = audit;
    this.clock = clock;
  }

  /** A review with what was handed in. */
  public record Opened(Review review, Map<Part, StoredFile> files) {}

  /** Those that wait, oldest first, those after an id. */
  public List<Review> waiting(Caller staff, @Nullable UUID after, int limit) {
    return rows.waiting(staff.person(), after, limit);
  }

  /** Shows a review, which is under review from then on. */
  @Transactional
  public Opened open(Caller staff, ReviewId id) {
    Review review = required(rows.find(id), staff);
    looks.require(staff, review.person(), "review");
    rows.open(id);
    return opened(id);
  }

  private Opened opened(ReviewId id) {
    Map<Part, StoredFile> shown = new EnumMap<>(Part.class);
    rows.files(id).forEach((part, file) -> shown.put(part, files.get(file)));
    return new Opened(rows.find(id).orElseThrow(), shown);
  }

  /** One of its files. */
  @Transactional
  public StoredFile file(Caller staff, ReviewId id, Part part) {
    Review review = required(rows.find(id), staff);
    looks.require(staff, review.person(), "document_" + part.code());
    return Optional.ofNullable(rows.files(id).get(part))
        .map(files::get)
        .orElseThrow(ReviewProblems::unknown);
  }

  /**
   * Declines. One may do that: the person can hand in better documents.
   *
   * @param note for colleagues, in the audit alone
   */
  @Transactional
  public Opened decline(Caller staff, ReviewId id, Cause cause, String note) {
    Review review = lockOpen(staff, id);
    rows.decide(id, ReviewState.DECLINED, cause, staff.person(), clock.instant());
    audit.record(
        new AuditEntry(
            staff.person().value(),
            staff.access().value(),
            "review.declined",
            id.toString(),
            review.person().value(),
            note,
            Map.of("cause", cause.code())));
    news.tell(people.find(review.person()).orElseThrow(), Letter.REVIEW_DECLINED);
    return opened(id);
  }

  private Review lockOpen(Caller staff, ReviewId id) {
    Review review = required(rows.lock(id), staff);
    looks.require(staff, review.person(), "review");
    if (!review.state().isOpen()) {
      throw ReviewProblems.decided();
    }
    return review;
  }

  private static Review required(Optional<Review> review, Caller staff) {
    return review
        .filter(found -> !found.person().equals(staff.person()))
        .orElseThrow(ReviewProblems::unknown);
  }
}
