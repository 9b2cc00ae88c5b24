package org.recourse.complaint.clocks;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.kernel.Fields;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where staff change within which times the house answers. What decides under which policy or law a
 * case falls takes two people; a mere time takes one. Cases that are there keep the terms they
 * have.
 */
@Component
public class PolicyDesk {
  private final Policies policies;
  private final RuleProposals proposals;
  private final Records records;
  private final PolicyCheck check;
  private final Clock clock;

  PolicyDesk(
      Policies policies, RuleProposals proposals, Records records, PolicyCheck check, Clock clock) {
    this.policies = policies;
    this.proposals = proposals;
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

  /** A version and what it changed; nothing in the first. */
  public record Told(PolicyVersion version, List<RuleChange> changes) {}

  /** Newest first, those before a version. */
  public List<Told> versions(@Nullable Long before, int limit) {
    List<PolicyVersion> found = policies.versions(before, limit + 1);
    List<Told> told = new ArrayList<>();
    for (int n = 0; n < Math.min(limit, found.size()); n++) {
      PolicyVersion version = found.get(n);
      told.add(
          new Told(
              version,
              n + 1 == found.size()
                  ? List.of()
                  : PolicyChanges.between(found.get(n + 1).document(), version.document())));
    }
    return told;
  }

  /**
   * What a version would change.
   *
   * @param twoPeople whether a colleague has to approve it
   */
  public record Preview(List<RuleChange> changes, boolean twoPeople) {}

  public Preview preview(int basedOn, String document) {
    PolicyVersion now = policies.current();
    return preview(now, check(now, new NewVersion(basedOn, document, "")));
  }

  @Transactional
  public Change change(Caller staff, NewVersion next) {
    PolicyVersion now = policies.current();
    PolicyDocument document = check(now, next);
    Preview preview = preview(now, document);
    if (!preview.twoPeople()) {
      add(staff, next, null);
      return Change.done(next.basedOn() + 1);
    }
    return proposals.propose(
        staff,
        new RuleProposals.Draft(
            PolicyAct.KIND,
            "clock_policies",
            next.reason(),
            preview.changes(),
            Map.of(
                "based_on",
                Integer.toString(next.basedOn()),
                "body",
                ClockJson.MAPPER.writeValueAsString(document))));
  }

  void check(NewVersion next) {
    check(policies.current(), next);
  }

  private static Preview preview(PolicyVersion now, PolicyDocument next) {
    List<RuleChange> changes = PolicyChanges.between(now.document(), next);
    if (changes.isEmpty()) {
      throw Fields.invalid("body", "Expected a change, but all is as it was. Change something.");
    }
    return new Preview(changes, PolicyChanges.takeTwo(changes));
  }

  private PolicyDocument check(PolicyVersion now, NewVersion next) {
    if (now.version() != next.basedOn()) {
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
