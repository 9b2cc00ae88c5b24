package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.PersonId;
import org.recourse.identity.StaffOnly;
import org.recourse.identity.recovery.StaffRecoveries;
import org.recourse.kernel.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The staff speak for a customer whose account is being recovered. */
@RestController
@RequestMapping("/api/v1/staff/customers/{id}/recovery-reviews")
class StaffRecoveryController {
  private final StaffRecoveries recoveries;

  StaffRecoveryController(StaffRecoveries recoveries) {
    this.recoveries = recoveries;
  }

  /** Says what was looked at. */
  record RecoveryReviewRequest(@Nullable String reason) {}

  /** What a second of the staff has to approve. */
  record ProposedReview(String approvalId) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @StaffOnly(Permission.IDENTITY_REVIEW)
  ProposedReview propose(
      @PathVariable String id,
      @RequestBody RecoveryReviewRequest body,
      @AuthenticationPrincipal Caller caller) {
    String reason =
        Texts.line("reason", required("reason", body.reason()), CustomerLookController.REASON_MAX);
    return new ProposedReview(recoveries.propose(caller, PersonId.parse(id), reason).toString());
  }
}
