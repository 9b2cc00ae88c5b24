package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.access.Sessions;
import org.recourse.identity.codes.Started;
import org.recourse.identity.factors.PasskeyAnswer;
import org.recourse.identity.factors.PasskeySite;
import org.recourse.identity.factors.Passkeys;
import org.recourse.identity.signins.PasskeySignIns;
import org.recourse.identity.signins.SecondMethod;
import org.recourse.identity.signins.SecondSteps;
import org.recourse.identity.signins.StepProof;
import org.recourse.identity.signins.StepQuestions;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Open;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The second step of a sign-in, and signing in with a passkey alone. */
@RestController
@RequestMapping("/api/v1")
@Open
class SignInController {
  private final StepQuestions questions;
  private final SecondSteps steps;
  private final PasskeySignIns passkeySignIns;
  private final SignedIn signedIn;
  private final OwnSite site;

  SignInController(
      StepQuestions questions,
      SecondSteps steps,
      PasskeySignIns passkeySignIns,
      SignedIn signedIn,
      OwnSite site) {
    this.questions = questions;
    this.steps = steps;
    this.passkeySignIns = passkeySignIns;
    this.signedIn = signedIn;
    this.site = site;
  }

  /** Asks for a code by {@code email} or {@code sms}. */
  record StepCodeRequest(@Nullable String channel) {}

  /** Shows the second step. */
  record StepRequest(
      @Nullable String method,
      @Nullable String code,
      @Nullable String codeId,
      @Nullable PasskeyRequest passkey,
      @Nullable Boolean rememberDevice) {
    StepProof proof(PasskeySite site) {
      SecondMethod chosen =
          SecondMethod.find(required("method", method))
              .orElseThrow(
                  () -> Fields.invalid("method", "Expected one of the methods of this sign-in."));
      PasskeyAnswer shown =
          chosen == SecondMethod.PASSKEY ? required("passkey", passkey).answer(site) : null;
      String typed = chosen == SecondMethod.PASSKEY ? null : PersonalTexts.code(code);
      return new StepProof(chosen, typed, codeId, shown);
    }
  }

  @PostMapping("/sign-ins/{id}/codes")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Started sendCode(@PathVariable String id, @RequestBody StepCodeRequest body) {
    SecondMethod channel =
        SecondMethod.find(required("channel", body.channel()))
            .orElseThrow(() -> Fields.invalid("channel", "Expected email or sms."));
    return questions.sendCode(id, channel);
  }

  @PostMapping("/sign-ins/{id}/passkey-challenges")
  @ResponseStatus(HttpStatus.CREATED)
  PasskeyChallengeView askPasskey(@PathVariable String id, HttpServletRequest request) {
    return PasskeyChallengeView.of(questions.askPasskey(id), site.of(request));
  }

  @PostMapping("/sign-ins/{id}/confirmation")
  @ResponseStatus(HttpStatus.CREATED)
  Me confirm(
      @PathVariable String id,
      @RequestBody StepRequest body,
      @AuthenticationPrincipal @Nullable Caller caller,
      HttpServletRequest request,
      HttpServletResponse response) {
    Sessions.Opened session =
        steps.confirm(
            id, body.proof(site.of(request)), ClientAddress.of(request), SignedIn.before(caller));
    Me me = signedIn.answer(session, request, response);
    if (Boolean.TRUE.equals(body.rememberDevice())) {
      steps.remember(session);
    }
    return me;
  }

  @PostMapping("/passkey-challenges")
  @ResponseStatus(HttpStatus.CREATED)
  PasskeyChallengeView ask(HttpServletRequest request) {
    Passkeys.Asked asked = passkeySignIns.ask(ClientAddress.of(request));
    return PasskeyChallengeView.of(asked, site.of(request));
  }

  @PostMapping("/passkey-sessions")
  @ResponseStatus(HttpStatus.CREATED)
  Me signIn(
      @RequestBody PasskeyRequest body,
      @AuthenticationPrincipal @Nullable Caller caller,
      HttpServletRequest request,
      HttpServletResponse response) {
    return signedIn.answer(
        passkeySignIns.signIn(
            body.answer(site.of(request)), ClientAddress.of(request), SignedIn.before(caller)),
        request,
        response);
  }
}
