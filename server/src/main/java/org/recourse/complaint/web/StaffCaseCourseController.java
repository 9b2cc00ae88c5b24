package org.recourse.complaint.web;

import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.casework.CaseCommand;
import org.recourse.complaint.casework.DeskDeeds;
import org.recourse.complaint.casework.Kinds;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.PersonId;
import org.recourse.identity.Proposal;
import org.recourse.identity.StaffOnly;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a case stands, whose it is, how soon, and what it is called. */
@RestController
@RequestMapping("/api/v1/staff/cases/{id}")
@StaffOnly(Permission.CASES)
class StaffCaseCourseController {
  private final DeskDeeds deeds;
  private final Kinds kinds;
  private final DeskCaseViews views;

  StaffCaseCourseController(DeskDeeds deeds, Kinds kinds, DeskCaseViews views) {
    this.deeds = deeds;
    this.kinds = kinds;
    this.views = views;
  }

  /** What waits for a second person; null where it is done. */
  record KindAnswer(@Nullable String proposalId) {}

  @PostMapping("/state")
  DeskCaseView state(
      @PathVariable String id,
      @RequestBody CaseBodies.StateBody body,
      @AuthenticationPrincipal Caller caller) {
    return act(caller, id, body.read(), "case.moved", null);
  }

  @PostMapping("/assignee")
  DeskCaseView assign(
      @PathVariable String id,
      @RequestBody CaseBodies.AssigneeBody body,
      @AuthenticationPrincipal Caller caller) {
    PersonId agent = body.read();
    String reason = caller.person().equals(agent) ? "taken" : "given";
    return act(caller, id, new CaseCommand.Assign(agent, reason), "case.assigned", null);
  }

  @PostMapping("/priority")
  DeskCaseView priority(
      @PathVariable String id,
      @RequestBody CaseBodies.PriorityBody body,
      @AuthenticationPrincipal Caller caller) {
    return act(caller, id, body.read(), "case.prioritised", body.reason());
  }

  @PostMapping("/tags")
  DeskCaseView tags(
      @PathVariable String id,
      @RequestBody CaseBodies.TagsBody body,
      @AuthenticationPrincipal Caller caller) {
    return act(caller, id, body.read(), "case.tagged", null);
  }

  @PostMapping("/copies")
  DeskCaseView copies(
      @PathVariable String id,
      @RequestBody CaseBodies.CopiesBody body,
      @AuthenticationPrincipal Caller caller) {
    CaseCommand copies = new CaseCommand.Note(new CaseEvent.CopiesChanged(body.read()));
    return act(caller, id, copies, "case.copies_changed", null);
  }

  @PostMapping("/snooze")
  DeskCaseView snooze(
      @PathVariable String id,
      @RequestBody CaseBodies.SnoozeBody body,
      @AuthenticationPrincipal Caller caller) {
    return act(caller, id, body.read(), "case.snoozed", null);
  }

  @PostMapping("/description")
  DeskCaseView describe(
      @PathVariable String id,
      @RequestBody CaseBodies.DescriptionBody body,
      @AuthenticationPrincipal Caller caller) {
    CaseEvent described = new CaseEvent.Described(body.readProblem(), body.readWanted());
    return act(caller, id, new CaseCommand.Note(described), "case.described", null);
  }

  @PostMapping("/about-agent")
  DeskCaseView aboutAgent(
      @PathVariable String id,
      @RequestBody CaseBodies.AboutAgentBody body,
      @AuthenticationPrincipal Caller caller) {
    return act(caller, id, body.read(), "case.agent_named", null);
  }

  /** One person may make a case more than it is; to make it less is proposed to another. */
  @PostMapping("/kind")
  KindAnswer kind(
      @PathVariable String id,
      @RequestBody CaseBodies.KindBody body,
      @AuthenticationPrincipal Caller caller) {
    return new KindAnswer(
        kinds
            .change(caller, CaseId.parse(id), body.read(), body.readReason())
            .map(Proposal::id)
            .map(Object::toString)
            .orElse(null));
  }

  private DeskCaseView act(
      Caller caller, String id, CaseCommand command, String action, @Nullable String reason) {
    return views.whole(caller, deeds.act(caller, CaseId.parse(id), command, action, reason));
  }
}
