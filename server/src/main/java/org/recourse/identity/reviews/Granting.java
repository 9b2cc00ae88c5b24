package org.recourse.identity.reviews;

import java.time.Clock;
import java.util.Map;
import org.recourse.identity.Approvals;
import org.recourse.identity.Caller;
import org.recourse.identity.CustomerLooks;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.People;
import org.recourse.identity.Proposal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Grants what a review asks for: one of the staff proposes it, another approves. */
@Component
public class Granting {
  private final ReviewRows rows;
  private final CustomerLooks looks;
  private final ObjectProvider<Approvals> approvals;
  private final People people;
  private final ReviewNews news;
  private final Clock clock;

  Granting(
      ReviewRows rows,
      CustomerLooks looks,
      ObjectProvider<Approvals> approvals,
      People people,
      ReviewNews news,
      Clock clock) {
    this.rows = rows;
    this.looks = looks;
    this.approvals = approvals;
    this.people = people;
    this.news = news;
    this.clock = clock;
  }

  /** Proposes to a second person to grant it, in an open look. */
  @Transactional
  public Proposal propose(Caller staff, ReviewId id, String reason) {
    Review review = rows.lock(id).orElseThrow(ReviewProblems::unknown);
    looks.require(staff, review.person(), "review");
    return approvals
        .getObject()
        .propose(
            staff,
            new Approvals.Draft(
                review.kind() == ReviewKind.TIER ? "tier.raise" : "unfreeze.review",
                id.toString(),
                review.person(),
                null,
                reason,
                review.tier() == null ? Map.of() : Map.of("tier", review.tier().code())));
  }

  void requireOpen(Proposal proposal, ReviewKind kind) {
    Review review =
        rows.lock(ReviewId.parse(proposal.subject())).orElseThrow(ReviewProblems::unknown);
    if (!review.state().isOpen() || review.kind() != kind) {
      throw ReviewProblems.decided();
    }
  }

  /** Notes that it is granted, by somebody who looks at it too; the act does the rest. */
  Review grant(Caller approver, Proposal proposal) {
    Review review =
        rows.lock(ReviewId.parse(proposal.subject())).orElseThrow(ReviewProblems::unknown);
    looks.require(approver, review.person(), "review");
    rows.decide(review.id(), ReviewState.APPROVED, null, null, clock.instant());
    return review;
  }

  void tell(Review review, Letter letter) {
    news.tell(people.find(review.person()).orElseThrow(), letter);
  }
}
