package org.recourse.identity.approvals;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.ApprovalId;
import org.recourse.identity.Caller;
import org.recourse.identity.PersonId;
import org.recourse.identity.Proposal;
import org.recourse.identity.TwoPersonAct;
import org.recourse.identity.approvals.ApprovalRule.Step;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what waits for a second person, and carries out what they approve. */
@Component
public class Deciding {
  private final ApprovalRows rows;
  private final Acts acts;
  private final Authority authority;
  private final ApprovalRecord record;
  private final Clock clock;

  Deciding(ApprovalRows rows, Acts acts, Authority authority, ApprovalRecord record, Clock clock) {
    this.rows = rows;
    this.acts = acts;
    this.authority = authority;
    this.record = record;
    this.clock = clock;
  }

  /** An approval with what its reader may do with it: {@code approve}, {@code refuse}… */
  public record Shown(Approval approval, Approval.State state, Set<String> allowed) {}

  /** What the caller may see, newest first; of one state and kind, or all. */
  public List<Shown> list(
      Caller staff,
      @Nullable String state,
      @Nullable String kind,
      @Nullable UUID before,
      int limit) {
    Set<Approval.State> states =
        state == null
            ? EnumSet.allOf(Approval.State.class)
            : Approval.State.find(state).map(Set::of).orElseThrow(Deciding::noState);
    Set<String> kinds = acts.kinds(Acts.permissions(staff));
    return rows
        .list(staff.person(), kinds, new ApprovalRows.Wanted(states, kind), before, limit)
        .stream()
        .map(approval -> shown(staff, approval))
        .toList();
  }

  public Shown get(Caller staff, ApprovalId id) {
    Approval approval = rows.find(id).orElseThrow(Deciding::unknown);
    if (!steps(staff, approval).contains(Step.SEE)) {
      throw unknown();
    }
    return shown(staff, approval);
  }

  /** Approves it and does it, both or neither. */
  @Transactional
  public Shown approve(Caller staff, ApprovalId id, @Nullable String words) {
    Proposal proposal = take(staff, id, Step.APPROVE);
    TwoPersonAct act = acts.get(proposal.kind());
    act.check(proposal);
    end(staff, Approval.State.APPROVED, proposal, words);
    act.carryOut(proposal, staff);
    return get(staff, id);
  }

  @Transactional
  public Shown refuse(Caller staff, ApprovalId id, String words) {
    Proposal proposal = take(staff, id, Step.REFUSE);
    end(staff, Approval.State.REFUSED, proposal, words);
    acts.get(proposal.kind()).ended(proposal);
    return get(staff, id);
  }

  /** The proposer takes it back. */
  @Transactional
  public Shown withdraw(Caller staff, ApprovalId id) {
    Proposal proposal = take(staff, id, Step.WITHDRAW);
    end(staff, Approval.State.WITHDRAWN, proposal, null);
    acts.get(proposal.kind()).ended(proposal);
    return get(staff, id);
  }

  private Proposal take(Caller staff, ApprovalId id, Step step) {
    Approval approval = rows.lock(id).orElseThrow(Deciding::unknown);
    Set<Step> steps = steps(staff, approval);
    if (!steps.contains(Step.SEE)) {
      throw unknown();
    }
    if (approval.state(clock.instant()) != Approval.State.PROPOSED) {
      throw Problem.of(
          ProblemCode.APPROVAL_ENDED,
          "Expected something that still waits to be decided, but it is over. Load it again.");
    }
    if (!steps.contains(step)) {
      throw Problem.of(
          ProblemCode.NOT_ALLOWED,
          "Expected a second member of staff whose role reaches this, but you proposed it or your"
              + " role does not. Ask a colleague who may.");
    }
    return approval.proposal();
  }

  private void end(Caller staff, Approval.State state, Proposal proposal, @Nullable String words) {
    @Nullable PersonId by = state == Approval.State.WITHDRAWN ? null : staff.person();
    rows.end(proposal.id(), state, new Approval.Decision(by, clock.instant(), words));
    record.ended(staff, state, proposal, words);
  }

  private Shown shown(Caller staff, Approval approval) {
    EnumSet<Step> steps = EnumSet.copyOf(steps(staff, approval));
    steps.remove(Step.SEE);
    return new Shown(
        approval,
        approval.state(clock.instant()),
        steps.stream().map(Step::code).collect(Collectors.toSet()));
  }

  private Set<Step> steps(Caller staff, Approval approval) {
    Instant now = clock.instant();
    Proposal proposal = approval.proposal();
    TwoPersonAct act = acts.get(proposal.kind());
    return ApprovalRule.steps(
        approval,
        approval.state(now),
        new ApprovalRule.Kind(act.proposes(), act.approves()),
        new ApprovalRule.Asker(
            staff.person(),
            Acts.permissions(staff),
            authority.reaches(staff.roles(), proposal.amount())));
  }

  private static Problem noState() {
    return Problem.of(
        ProblemCode.INVALID_REQUEST,
        "Expected proposed, approved, refused, withdrawn or expired as state. Send one of them.");
  }

  private static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected the id of an approval you may see, but there is none. List them to see ids.");
  }
}
