package org.recourse.wallet.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.Proposal;
import org.recourse.identity.TwoPersonAct;
import org.recourse.kernel.Fields;
import org.springframework.stereotype.Component;

/** Adds a version of a policy, from a day to come on. */
@Component
class PolicyAct implements TwoPersonAct {
  static final String KIND = "policy.add_version";
  static final String VALID_FROM = "valid_from";
  static final String BODY = "body";

  /** Long enough for every node to have read a version before it counts. */
  private static final Duration NOTICE = Duration.ofMinutes(1);

  private static final Duration AHEAD_MAX = Duration.ofDays(366);

  private final Policies policies;
  private final PolicyJson json;
  private final Audit audit;
  private final Clock clock;

  PolicyAct(Policies policies, PolicyJson json, Audit audit, Clock clock) {
    this.policies = policies;
    this.json = json;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Permission proposes() {
    return Permission.POLICY;
  }

  @Override
  public Permission approves() {
    return Permission.POLICY;
  }

  @Override
  public void check(Proposal proposal) {
    PolicyName name = PolicyName.of(proposal.subject());
    Instant from = validFrom(proposal.body().get(VALID_FROM));
    Instant now = clock.instant();
    if (from.isBefore(now.plus(NOTICE)) || from.isAfter(now.plus(AHEAD_MAX))) {
      throw Fields.invalid(
          VALID_FROM,
          "Expected a time from a minute to a year ahead, so that every node knows it before it"
              + " counts. Propose it for later.");
    }
    if (policies.has(name, from)) {
      throw Fields.invalid(
          VALID_FROM, "Expected a time without a version, but one begins then. Choose another.");
    }
    try {
      json.check(name, proposal.body().getOrDefault(BODY, ""));
    } catch (RuntimeException e) {
      throw Fields.invalid(
          BODY,
          "Expected a whole policy as the version before has it, but it is not: " + reason(e));
    }
  }

  @Override
  public void carryOut(Proposal proposal, Caller approver) {
    PolicyName name = PolicyName.of(proposal.subject());
    Instant from = validFrom(proposal.body().get(VALID_FROM));
    String body = proposal.body().getOrDefault(BODY, "");
    policies.add(name, from, body, proposal.id().toString());
    audit.record(
        new AuditEntry(
            approver.person().value(),
            approver.access().value(),
            "policy.version_added",
            name.code(),
            null,
            proposal.reason(),
            Map.of(VALID_FROM, from.toString(), "approval", proposal.id().toString())));
  }

  static Instant validFrom(@Nullable String text) {
    try {
      return Instant.parse(Fields.required(VALID_FROM, text));
    } catch (DateTimeParseException e) {
      throw Fields.invalid(VALID_FROM, "Expected a time such as 2026-12-01T00:00:00Z.");
    }
  }

  /** The rule that does not hold if it is one of ours, else what JSON it could not read. */
  private static String reason(RuntimeException e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
  }
}
