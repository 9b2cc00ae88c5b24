package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.LawOrder;
import org.recourse.identity.Permission;
import org.recourse.identity.PersonId;
import org.recourse.identity.StaffOnly;
import org.recourse.identity.looks.CustomerFreezing;
import org.recourse.kernel.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The staff freeze a customer they look at. */
@RestController
@RequestMapping("/api/v1/staff/customers/{id}")
class StaffFreezeController {
  private static final int LINE_MAX = 200;

  private final CustomerFreezing freezing;

  StaffFreezeController(CustomerFreezing freezing) {
    this.freezing = freezing;
  }

  /** Freezes at the customer's word, or at a suspicion. */
  record AgentFreezeRequest(@Nullable String reason, @Nullable List<@Nullable String> lost) {}

  /**
   * Freezes at the word of a court or an office.
   *
   * @param reasonSuppressed whether the customer must not learn why
   * @param until when the order ends by itself
   */
  record LegalFreezeRequest(
      @Nullable String authority,
      @Nullable String reference,
      @Nullable String reason,
      @Nullable Boolean reasonSuppressed,
      @Nullable Instant until) {}

  /** Asks a second person to lift a freeze by law. */
  record LiftRequest(@Nullable String reason) {}

  /** The freeze that was made. */
  record MadeFreeze(String id) {}

  @PostMapping("/freezes")
  @ResponseStatus(HttpStatus.CREATED)
  @StaffOnly(Permission.FREEZE)
  MadeFreeze freeze(
      @PathVariable String id,
      @RequestBody AgentFreezeRequest body,
      @AuthenticationPrincipal Caller caller) {
    return new MadeFreeze(
        freezing.freeze(
            caller, PersonId.parse(id), reason(body.reason()), LostFields.read(body.lost())));
  }

  @PostMapping("/legal-freezes")
  @ResponseStatus(HttpStatus.CREATED)
  @StaffOnly(Permission.FREEZE_BY_LAW)
  MadeFreeze freezeByLaw(
      @PathVariable String id,
      @RequestBody LegalFreezeRequest body,
      @AuthenticationPrincipal Caller caller) {
    LawOrder order =
        new LawOrder(
            line("authority", body.authority()),
            line("reference", body.reference()),
            required("reason_suppressed", body.reasonSuppressed()),
            body.until());
    return new MadeFreeze(
        freezing.freezeByLaw(caller, PersonId.parse(id), reason(body.reason()), order));
  }

  @PostMapping("/legal-freezes/{freeze}/lift-proposals")
  @ResponseStatus(HttpStatus.CREATED)
  @StaffOnly(Permission.FREEZE_BY_LAW)
  MadeProposal proposeLift(
      @PathVariable String id,
      @PathVariable String freeze,
      @RequestBody LiftRequest body,
      @AuthenticationPrincipal Caller caller) {
    return new MadeProposal(
        freezing
            .proposeLift(caller, PersonId.parse(id), freeze, reason(body.reason()))
            .id()
            .toString());
  }

  private static String reason(@Nullable String typed) {
    return Texts.line("reason", required("reason", typed), CustomerLookController.REASON_MAX);
  }

  private static String line(String field, @Nullable String typed) {
    return Texts.line(field, required(field, typed), LINE_MAX);
  }
}
