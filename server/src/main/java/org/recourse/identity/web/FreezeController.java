package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.codes.Started;
import org.recourse.identity.factors.PasskeySite;
import org.recourse.identity.freezes.Appeals;
import org.recourse.identity.freezes.Confirming;
import org.recourse.identity.freezes.Freezing;
import org.recourse.identity.freezes.LiftMethod;
import org.recourse.identity.freezes.Unfreezing;
import org.recourse.kernel.Fields;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Freezing one's own account, and what one can do about a freeze. */
@RestController
@RequestMapping("/api/v1/me")
class FreezeController {
  private final People people;
  private final Freezing freezing;
  private final Confirming confirming;
  private final Unfreezing unfreezing;
  private final Appeals appeals;
  private final FreezeViews views;
  private final OwnSite site;

  FreezeController(
      People people,
      Freezing freezing,
      Confirming confirming,
      Unfreezing unfreezing,
      Appeals appeals,
      FreezeViews views,
      OwnSite site) {
    this.site = site;
    this.people = people;
    this.freezing = freezing;
    this.confirming = confirming;
    this.unfreezing = unfreezing;
    this.appeals = appeals;
    this.views = views;
  }

  /** Freezes; what is lost may be told later. */
  record FreezeRequest(@Nullable List<@Nullable String> lost) {}

  /** Asks for a code by {@code email} or {@code sms}. */
  record UnfreezeCodeRequest(@Nullable String channel) {}

  /** Lifts a freeze. */
  record UnfreezeRequest(
      @Nullable String method,
      @Nullable String code,
      @Nullable String codeId,
      @Nullable PasskeyRequest passkey,
      @Nullable String password) {
    Unfreezing.Proof proof(PasskeySite site) {
      LiftMethod chosen =
          LiftMethod.find(required("method", method))
              .orElseThrow(
                  () -> Fields.invalid("method", "Expected one of the methods the freeze lists."));
      boolean signed = chosen == LiftMethod.PASSKEY;
      return new Unfreezing.Proof(
          chosen,
          signed ? "" : PersonalTexts.code(code),
          codeId,
          signed ? required("passkey", passkey).answer(site) : null,
          PersonalTexts.password("password", password));
    }
  }

  /** Speaks against a freeze somebody else made. */
  record AppealRequest(@Nullable String text) {}

  @PostMapping("/freeze")
  ResponseEntity<FreezeView> freeze(
      @RequestBody FreezeRequest body, @AuthenticationPrincipal Caller caller) {
    Person person = person(caller);
    Freezing.Frozen frozen = freezing.freeze(caller, person, LostFields.read(body.lost()));
    return ResponseEntity.status(frozen.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(views.find(caller, person).orElseThrow());
  }

  /** Makes a freeze from outside, which would end by itself, last. */
  @PostMapping("/freeze/confirmation")
  FreezeView confirm(@AuthenticationPrincipal Caller caller) {
    Person person = person(caller);
    confirming.confirm(caller, person);
    return views.find(caller, person).orElseThrow();
  }

  @PostMapping("/freeze/appeals")
  @ResponseStatus(HttpStatus.CREATED)
  FreezeView.AppealView appeal(
      @RequestBody AppealRequest body, @AuthenticationPrincipal Caller caller) {
    return FreezeView.AppealView.of(
        appeals.appeal(caller, PersonalTexts.appeal(required("text", body.text()))));
  }

  @PostMapping("/unfreeze-codes")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Started sendCode(@RequestBody UnfreezeCodeRequest body, @AuthenticationPrincipal Caller caller) {
    LiftMethod method =
        switch (required("channel", body.channel())) {
          case "email" -> LiftMethod.EMAIL;
          case "sms" -> LiftMethod.SMS;
          default -> throw Fields.invalid("channel", "Expected email or sms.");
        };
    return unfreezing.sendCode(person(caller), method);
  }

  @PostMapping("/unfreeze")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void unfreeze(
      @RequestBody UnfreezeRequest body,
      @AuthenticationPrincipal Caller caller,
      HttpServletRequest request) {
    unfreezing.lift(caller, person(caller), body.proof(site.of(request)));
  }

  /** A challenge for a passkey, which then lifts the freeze and does nothing else. */
  @PostMapping("/unfreeze-passkey-challenges")
  @ResponseStatus(HttpStatus.CREATED)
  PasskeyChallengeView askPasskey(
      @AuthenticationPrincipal Caller caller, HttpServletRequest request) {
    return PasskeyChallengeView.of(unfreezing.askPasskey(person(caller)), site.of(request));
  }

  private Person person(Caller caller) {
    return people.find(caller.person()).orElseThrow();
  }
}
