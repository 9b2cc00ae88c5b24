package org.recourse.complaint.web;

import static org.recourse.kernel.Fields.required;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.Agents;
import org.recourse.complaint.Presence;
import org.recourse.complaint.agents.AgentDesk;
import org.recourse.complaint.agents.AssignmentPolicy;
import org.recourse.complaint.agents.Strategy;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.recourse.kernel.Fields;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whether an agent is there, as they say and as their open desk shows; and how work is shared. */
@RestController
@RequestMapping("/api/v1/staff")
@StaffOnly(Permission.CASES)
class PresenceController {
  private final Agents agents;
  private final AgentDesk desk;
  private final AssignmentPolicy policy;

  PresenceController(Agents agents, AgentDesk desk, AssignmentPolicy policy) {
    this.agents = agents;
    this.desk = desk;
    this.policy = policy;
  }

  /** {@code available}, {@code busy} or {@code offline}. */
  record PresenceView(String state) {}

  record PresenceBody(@Nullable String state) {}

  /** {@code round_robin}, {@code least_loaded}, {@code longest_idle} or {@code last_agent}. */
  record AssignmentView(String strategy, List<String> allowedActions) {
    static AssignmentView of(Strategy strategy, Caller caller) {
      return new AssignmentView(
          strategy.code(), caller.may(Permission.CASES_LEAD) ? List.of("change") : List.of());
    }
  }

  record AssignmentBody(@Nullable String strategy) {}

  /** Offline for whoever has not been heard of for two minutes. */
  @GetMapping("/me/presence")
  PresenceView presence(@AuthenticationPrincipal Caller caller) {
    Optional<AgentDesk.Seen> seen =
        agents.find(caller.person()).map(agent -> desk.get(agent.person()));
    return new PresenceView(seen.map(AgentDesk.Seen::presence).orElse(Presence.OFFLINE).code());
  }

  @PutMapping("/me/presence")
  AgentController.AgentView come(
      @RequestBody PresenceBody body, @AuthenticationPrincipal Caller caller) {
    Presence chosen =
        Presence.find(required("state", body.state()))
            .orElseThrow(() ->
                Fields.invalid("state", "Expected available, busy or offline, but got another."));
    agents.come(caller.person(), chosen);
    return AgentController.AgentView.of(desk.get(caller.person()), caller);
  }

  /** An open desk says so every half minute. */
  @PostMapping("/me/presence/beat")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void beat(@AuthenticationPrincipal Caller caller) {
    agents.seen(List.of(caller.person()));
  }

  @GetMapping("/assignment")
  AssignmentView assignment(@AuthenticationPrincipal Caller caller) {
    return AssignmentView.of(policy.strategy(), caller);
  }

  @PutMapping("/assignment")
  @StaffOnly(Permission.CASES_LEAD)
  AssignmentView change(@RequestBody AssignmentBody body, @AuthenticationPrincipal Caller caller) {
    Strategy strategy =
        Strategy.find(required("strategy", body.strategy()))
            .orElseThrow(
                () -> Fields.invalid("strategy", "Expected a strategy there is, but got another."));
    policy.change(caller, strategy);
    return AssignmentView.of(strategy, caller);
  }
}
