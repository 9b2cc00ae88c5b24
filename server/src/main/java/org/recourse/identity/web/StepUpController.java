package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.codes.Started;
import org.recourse.identity.factors.PasskeySite;
import org.recourse.identity.stepups.ConfirmMethod;
import org.recourse.identity.stepups.Confirming;
import org.recourse.identity.stepups.OwnStepUps;
import org.recourse.identity.stepups.Proof;
import org.recourse.identity.stepups.StepUpId;
import org.recourse.identity.stepups.StepUpView;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Page;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What waits to be confirmed. Only its person's session may look at it and confirm it. */
@RestController
@RequestMapping("/api/v1/step-ups")
class StepUpController {
  private final People people;
  private final OwnStepUps own;
  private final Confirming confirming;
  private final OwnSite site;

  StepUpController(People people, OwnStepUps own, Confirming confirming, OwnSite site) {
    this.site = site;
    this.people = people;
    this.own = own;
    this.confirming = confirming;
  }

  /** Asks for a code by {@code email} or {@code sms}. */
  record StepUpCodeRequest(@Nullable String channel) {}

  /** Password, and a code of one of the methods listed. */
  record StepUpProofRequest(
      @Nullable String method,
      @Nullable String code,
      @Nullable PasskeyRequest passkey,
      @Nullable String password) {
    Proof proof(PasskeySite site) {
      ConfirmMethod chosen =
          ConfirmMethod.find(required("method", method))
              .orElseThrow(
                  () -> Fields.invalid("method", "Expected one of the methods the step-up lists."));
      boolean signed = chosen == ConfirmMethod.PASSKEY;
      return new Proof(
          chosen,
          signed ? "" : PersonalTexts.code(code),
          signed ? required("passkey", passkey).answer(site) : null,
          PersonalTexts.password("password", password));
    }
  }

  @GetMapping
  Page<StepUpView> list(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int rows = Page.limit(limit);
    return Page.of(
        own.list(person(caller), Cursor.uuid(cursor), rows + 1),
        rows,
        stepUp -> Cursor.of(StepUpId.parse(stepUp.id()).value()));
  }

  @GetMapping("/{id}")
  StepUpView get(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    return own.get(person(caller), StepUpId.parse(id));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void refuse(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    own.refuse(caller, StepUpId.parse(id));
  }

  @PostMapping("/{id}/codes")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Started sendCode(
      @PathVariable String id,
      @RequestBody StepUpCodeRequest body,
      @AuthenticationPrincipal Caller caller) {
    ConfirmMethod method =
        switch (required("channel", body.channel())) {
          case "email" -> ConfirmMethod.EMAIL;
          case "sms" -> ConfirmMethod.SMS;
          default -> throw Fields.invalid("channel", "Expected email or sms.");
        };
    return confirming.sendCode(person(caller), StepUpId.parse(id), method);
  }

  @PostMapping("/{id}/confirmation")
  StepUpView confirm(
      @PathVariable String id,
      @RequestBody StepUpProofRequest body,
      @AuthenticationPrincipal Caller caller,
      HttpServletRequest request) {
    return confirming.confirm(
        caller, person(caller), StepUpId.parse(id), body.proof(site.of(request)));
  }

  /** A challenge for a passkey, which then confirms this and nothing else. */
  @PostMapping("/{id}/passkey-challenges")
  @ResponseStatus(HttpStatus.CREATED)
  PasskeyChallengeView askPasskey(
      @PathVariable String id, @AuthenticationPrincipal Caller caller, HttpServletRequest request) {
    return PasskeyChallengeView.of(
        confirming.askPasskey(person(caller), StepUpId.parse(id)), site.of(request));
  }

  private Person person(Caller caller) {
    return people.find(caller.person()).orElseThrow();
  }
}
