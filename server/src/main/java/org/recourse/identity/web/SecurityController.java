package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.access.OwnSessions;
import org.recourse.identity.codes.Started;
import org.recourse.identity.factors.Authenticators;
import org.recourse.identity.freezes.Freeze;
import org.recourse.identity.freezes.Freezing;
import org.recourse.identity.freezes.LiftMethod;
import org.recourse.identity.freezes.Lost;
import org.recourse.identity.freezes.Unfreezing;
import org.recourse.identity.freezes.Ways;
import org.recourse.kernel.Fields;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How well an account is protected, freezing it, and lifting the freeze. */
@RestController
@RequestMapping("/api/v1/me")
class SecurityController {
  private final People people;
  private final Freezing freezing;
  private final Unfreezing unfreezing;
  private final Authenticators authenticators;
  private final OwnSessions sessions;

  SecurityController(
      People people,
      Freezing freezing,
      Unfreezing unfreezing,
      Authenticators authenticators,
      OwnSessions sessions) {
    this.people = people;
    this.freezing = freezing;
    this.unfreezing = unfreezing;
    this.authenticators = authenticators;
    this.sessions = sessions;
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
      @Nullable String password) {}

  /** A freeze as its owner sees it. */
  record FreezeView(
      String id,
      Instant since,
      String kind,
      List<String> lost,
      List<String> unfreezeMethods,
      @Nullable Instant unfreezeFrom,
      List<String> allowedActions) {

    static FreezeView of(Freeze freeze, Ways ways) {
      return new FreezeView(
          freeze.text(),
          freeze.since(),
          "own",
          freeze.lost().stream().map(Lost::code).sorted().toList(),
          ways.methods().stream().map(LiftMethod::code).toList(),
          ways.from(),
          ways.methods().isEmpty() ? List.of("report_lost") : List.of("report_lost", "unfreeze"));
    }
  }

  /** How well the account is protected: {@code score} from 0 to 100, and what would better it. */
  record SecurityView(
      @Nullable FreezeView frozen,
      int score,
      List<SecurityScore.Advice> advice,
      int recoveryCodesLeft,
      List<String> allowedActions) {}

  @GetMapping("/security")
  SecurityView show(@AuthenticationPrincipal Caller caller) {
    Person person = person(caller);
    FreezeView frozen = freezing.find(person.id()).map(freeze -> view(person, freeze)).orElse(null);
    int recoveryCodes = authenticators.recoveryCodesLeft(person.id());
    List<SecurityScore.Advice> advice =
        SecurityScore.advice(
            authenticators.list(person.id()).size(),
            recoveryCodes,
            person.handles().size(),
            sessions.list(person.id(), null, SecurityScore.SESSIONS_FEW + 1).size());
    return new SecurityView(
        frozen,
        SecurityScore.of(advice),
        advice,
        recoveryCodes,
        frozen == null ? List.of("freeze") : List.of());
  }

  @PostMapping("/freeze")
  ResponseEntity<FreezeView> freeze(
      @RequestBody FreezeRequest body, @AuthenticationPrincipal Caller caller) {
    Person person = person(caller);
    Freezing.Frozen frozen = freezing.freeze(caller, person, lost(body.lost()));
    return ResponseEntity.status(frozen.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(view(person, frozen.freeze()));
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
  void unfreeze(@RequestBody UnfreezeRequest body, @AuthenticationPrincipal Caller caller) {
    LiftMethod method =
        LiftMethod.find(required("method", body.method()))
            .orElseThrow(() ->
                Fields.invalid("method", "Expected authenticator, recovery_code, email or sms."));
    unfreezing.lift(
        person(caller),
        new Unfreezing.Proof(
            method,
            PersonalTexts.code(body.code()),
            body.codeId(),
            PersonalTexts.password("password", body.password())));
  }

  private FreezeView view(Person person, Freeze freeze) {
    return FreezeView.of(freeze, unfreezing.ways(person, freeze));
  }

  private Person person(Caller caller) {
    return people.find(caller.person()).orElseThrow();
  }

  private static Set<Lost> lost(@Nullable List<@Nullable String> codes) {
    Set<Lost> lost = EnumSet.noneOf(Lost.class);
    if (codes != null) {
      for (String code : codes) {
        lost.add(
            Lost.find(required("lost", code))
                .orElseThrow(() -> Fields.invalid("lost", "Expected phone and email only.")));
      }
    }
    return lost;
  }
}
