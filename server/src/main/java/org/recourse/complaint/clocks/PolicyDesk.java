package org.recourse.complaint.clocks;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Approvals;
import org.recourse.identity.Caller;
import org.recourse.identity.Proposal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where staff change within which times the house answers. What concerns the law takes two people.
 * Cases that are there keep the terms they have.
 */
@Component
public class PolicyDesk {
  private final Policies policies;
  private final Approvals approvals;
  private final Records records;
  private final PolicyCheck check;
  private final Clock clock;

  PolicyDesk(
      Policies policies, Approvals approvals, Records records, PolicyCheck check, Clock clock) {
    this.policies = policies;
    this.approvals = approvals;
    this.records = records;
    this.check = check;
    this.clock = clock;
  }

  /**
   * The next version.
   *
   * @param basedOn the version that was changed
   * @param document as JSON
   */
  public record NewVersion(int basedOn, String document, String reason) {}

  public PolicyVersion current() {
    return policies.current();
  }

  /** Newest first, those before a version. */
  public List<PolicyVersion> versions(@Nullable Long before, int limit) {
    return policies.versions(before, limit);
  }

  @Transactional
  public Change change(Caller staff, NewVersion next) {
    PolicyDocument document = check(next);
    if (!document.changesLaw(policies.current().document())) {
      add(staff, next, null);
      return Change.done(next.basedOn() + 1);
    }
    Proposal proposal =
        approvals.propose(
            staff,
            new Approvals.Draft(
                PolicyAct.KIND,
                "clock_policies",
                null,
                null,
                next.reason(),
                Map.of(
                    "based_on",
                    Integer.toString(next.basedOn()),
                    "body",
                    ClockJson.MAPPER.writeValueAsString(document))));
    return Change.waits(proposal.id());
  }

  PolicyDocument check(NewVersion next) {
    if (policies.current().version() != next.basedOn()) {
      throw Policies.movedOn();
    }
    return check.read(next.document());
  }

  void add(Caller staff, NewVersion next, @Nullable String approval) {
    int version = next.basedOn() + 1;
    policies.add(
        new PolicyVersion(
            version,
            check.read(next.document()),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            staff.person().toString(),
            approval,
            next.reason()));
    records.changed(
        staff,
        "clock_policies.version_added",
        "clock_policies",
        next.reason(),
        Map.of("version", Integer.toString(version)));
  }
}
