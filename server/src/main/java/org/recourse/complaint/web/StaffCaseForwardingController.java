package org.recourse.complaint.web;

import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.casework.Forwardings;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says which authority passed a complaint on to us. */
@RestController
@RequestMapping("/api/v1/staff/cases/{id}/forwarding")
@StaffOnly(Permission.CASES)
class StaffCaseForwardingController {
  private final Forwardings forwardings;
  private final DeskCaseViews views;

  StaffCaseForwardingController(Forwardings forwardings, DeskCaseViews views) {
    this.forwardings = forwardings;
    this.views = views;
  }

  record WithdrawalBody(@Nullable String reason) {}

  /** Any agent says it first; later somebody who leads the desk corrects it. */
  @PostMapping
  DeskCaseView say(
      @PathVariable String id,
      @RequestBody ForwardingBody body,
      @AuthenticationPrincipal Caller caller) {
    return views.whole(caller, forwardings.say(caller, CaseId.parse(id), body.read(forwardings)));
  }

  /** No authority did, after all; for those who lead the desk. */
  @PostMapping("/withdrawal")
  DeskCaseView withdraw(
      @PathVariable String id,
      @RequestBody WithdrawalBody body,
      @AuthenticationPrincipal Caller caller) {
    return views.whole(
        caller,
        forwardings.withdraw(caller, CaseId.parse(id), CaseBodies.reason("reason", body.reason())));
  }
}
