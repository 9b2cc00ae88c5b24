package org.recourse.identity.approvals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.recourse.identity.ApprovalId;
import org.recourse.identity.Approvals;
import org.recourse.identity.Caller;
import org.recourse.identity.Proposal;
import org.recourse.identity.Sweepable;
import org.recourse.identity.TwoPersonAct;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes proposals in, and ends those that nobody decided. */
@Component
class Proposing implements Approvals, Sweepable {
  static final Duration WAITS = Duration.ofDays(7);

  private static final int SWEPT_AT_ONCE = 100;

  private final ApprovalRows rows;
  private final Acts acts;
  private final ApprovalRecord record;
  private final Clock clock;

  Proposing(ApprovalRows rows, Acts acts, ApprovalRecord record, Clock clock) {
    this.rows = rows;
    this.acts = acts;
    this.record = record;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Proposal propose(Caller staff, Draft draft) {
    TwoPersonAct act = acts.get(draft.kind());
    if (!staff.may(act.proposes()) || staff.person().equals(draft.person())) {
      throw Problem.of(
          ProblemCode.NOT_ALLOWED,
          "Expected a member of staff who may propose this, and not for themselves, but you may"
              + " not. Ask a colleague who may.");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Proposal proposal =
        new Proposal(
            ApprovalId.next(),
            draft.kind(),
            draft.subject(),
            draft.person(),
            draft.amount(),
            draft.reason(),
            draft.body(),
            staff.person(),
            now);
    act.check(proposal);
    expire(rows.overdue(now, SWEPT_AT_ONCE), now);
    if (!rows.insert(proposal, now.plus(WAITS))) {
      throw Problem.of(
          ProblemCode.APPROVAL_OPEN,
          "Expected that this was not proposed yet, but it waits to be decided already. Ask a"
              + " colleague to decide it, or withdraw it first.");
    }
    record.proposed(staff, proposal);
    return proposal;
  }

  @Override
  @Transactional
  public void sweep() {
    Instant now = clock.instant();
    expire(rows.overdue(now, SWEPT_AT_ONCE), now);
  }

  private void expire(List<Approval> overdue, Instant now) {
    for (Approval approval : overdue) {
      Proposal proposal = approval.proposal();
      rows.end(proposal.id(), Approval.State.EXPIRED, new Approval.Decision(null, now, null));
      acts.get(proposal.kind()).ended(proposal);
      record.expired(proposal);
    }
  }
}
