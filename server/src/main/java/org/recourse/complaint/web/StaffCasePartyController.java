package org.recourse.complaint.web;

import org.recourse.complaint.CaseId;
import org.recourse.complaint.casework.PartyDesk;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Somebody else is asked in a case. */
@RestController
@RequestMapping("/api/v1/staff/cases/{id}/parties")
@StaffOnly(Permission.CASES)
class StaffCasePartyController {
  private final PartyDesk parties;
  private final DeskCaseViews views;

  StaffCasePartyController(PartyDesk parties, DeskCaseViews views) {
    this.parties = parties;
    this.views = views;
  }

  /** Whoever a handle leads to joins the case by being written to. */
  @PostMapping
  DeskCaseView ask(
      @PathVariable String id,
      @RequestBody WritingBodies.AskBody body,
      @AuthenticationPrincipal Caller caller) {
    return views.whole(caller, parties.ask(caller, CaseId.parse(id), body.read()));
  }
}
