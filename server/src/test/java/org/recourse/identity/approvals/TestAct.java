package org.recourse.identity.approvals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.Proposal;
import org.recourse.identity.TwoPersonAct;

/** Remembers what it was told to do. */
final class TestAct implements TwoPersonAct {
  final List<String> done = new CopyOnWriteArrayList<>();
  final List<String> ended = new CopyOnWriteArrayList<>();
  volatile boolean broken;

  @Override
  public String kind() {
    return "test.act";
  }

  @Override
  public Permission proposes() {
    return Permission.PROPOSE;
  }

  @Override
  public Permission approves() {
    return Permission.APPROVE;
  }

  @Override
  public void check(Proposal proposal) {
    // Always as it should be.
  }

  @Override
  public void carryOut(Proposal proposal, Caller approver) {
    if (broken) {
      throw new IllegalStateException("Expected to do it, but could not");
    }
    done.add(proposal.subject());
  }

  @Override
  public void ended(Proposal proposal) {
    ended.add(proposal.subject());
  }
}
