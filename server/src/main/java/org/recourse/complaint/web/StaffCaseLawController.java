package org.recourse.complaint.web;

import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.casework.FormalAnswers;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers the law asks for: longer time, the final response, passing on, a refund. */
@RestController
@RequestMapping("/api/v1/staff/cases/{id}")
@StaffOnly(Permission.CASES)
class StaffCaseLawController {
  private final FormalAnswers answers;
  private final DeskCaseViews views;

  StaffCaseLawController(FormalAnswers answers, DeskCaseViews views) {
    this.answers = answers;
    this.views = views;
  }

  /** What is added to a final response, in the customer's language. */
  record AddedView(String added) {}

  @PostMapping("/extensions")
  DeskCaseView extend(
      @PathVariable String id,
      @RequestBody FormalBodies.ExtensionBody body,
      @AuthenticationPrincipal Caller caller) {
    return views.whole(
        caller,
        answers.extend(caller, body.writing(CaseId.parse(id)), body.readRule(), body.readReason()));
  }

  @GetMapping("/final-response")
  AddedView added(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String outcome,
      @AuthenticationPrincipal Caller caller) {
    return new AddedView(
        answers.underFinal(caller, CaseId.parse(id), FormalBodies.ending(outcome)));
  }

  @PostMapping("/final-response")
  DeskCaseView respond(
      @PathVariable String id,
      @RequestBody FormalBodies.FinalBody body,
      @AuthenticationPrincipal Caller caller) {
    return views.whole(
        caller,
        answers.respond(
            caller, body.writing(CaseId.parse(id)), body.readOutcome(), body.readText()));
  }

  @PostMapping("/passing-on")
  DeskCaseView passOn(
      @PathVariable String id,
      @RequestBody FormalBodies.PassingBody body,
      @AuthenticationPrincipal Caller caller) {
    return views.whole(
        caller,
        answers.passOn(caller, body.writing(CaseId.parse(id)), body.readTo(), body.readReason()));
  }

  @PostMapping("/refund")
  DeskCaseView refund(
      @PathVariable String id,
      @RequestBody FormalBodies.RefundBody body,
      @AuthenticationPrincipal Caller caller) {
    return views.whole(
        caller, answers.refund(caller, CaseId.parse(id), body.read(), body.readReason()));
  }
}
