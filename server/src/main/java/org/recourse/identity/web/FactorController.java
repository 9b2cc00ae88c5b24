package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.factors.Authenticator;
import org.recourse.identity.factors.Authenticators;
import org.recourse.identity.factors.FactorId;
import org.recourse.identity.factors.NewAuthenticators;
import org.recourse.kernel.Page;
import org.recourse.kernel.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's second factors. Only a session may handle them. */
@RestController
@RequestMapping("/api/v1/me")
class FactorController {
  private static final int NAME_MAX = 60;

  private final People people;
  private final Authenticators authenticators;
  private final NewAuthenticators newAuthenticators;

  FactorController(
      People people, Authenticators authenticators, NewAuthenticators newAuthenticators) {
    this.newAuthenticators = newAuthenticators;
    this.people = people;
    this.authenticators = authenticators;
  }

  /** Adds an authenticator app. */
  record AuthenticatorRequest(@Nullable String name, @Nullable String password) {}

  /** Shows that the app has the secret. */
  record ConfirmationRequest(@Nullable String code) {}

  /** Gives an authenticator another name. */
  record NameRequest(@Nullable String name) {}

  /** Password, and a code of an authenticator or a recovery code. */
  record ProofRequest(@Nullable String password, @Nullable String code) {}

  /** A factor as its owner sees it: never its secret. */
  record FactorView(
      String id,
      String kind,
      String name,
      Instant createdAt,
      @Nullable Instant lastUsedAt,
      List<String> allowedActions) {

    static FactorView of(Authenticator authenticator) {
      return new FactorView(
          authenticator.id().toString(),
          "authenticator",
          authenticator.name(),
          authenticator.confirmedAt(),
          authenticator.lastUsedAt(),
          List.of("rename", "remove"));
    }
  }

  /** What an app needs, shown once. */
  record BegunView(String id, String secret, String uri, String qrSvg, Instant expiresAt) {}

  /** The factor, and with the first one the recovery codes, shown once. */
  record ConfirmedView(FactorView factor, @Nullable List<String> recoveryCodes) {}

  /** Recovery codes, shown once. */
  record RecoveryCodesView(List<String> recoveryCodes) {}

  @GetMapping("/factors")
  Page<FactorView> list(@AuthenticationPrincipal Caller caller) {
    return new Page<>(
        authenticators.list(caller.person()).stream().map(FactorView::of).toList(), null);
  }

  @PostMapping("/factors")
  @ResponseStatus(HttpStatus.CREATED)
  BegunView begin(@RequestBody AuthenticatorRequest body, @AuthenticationPrincipal Caller caller) {
    NewAuthenticators.Begun begun =
        newAuthenticators.begin(
            person(caller),
            Texts.line("name", required("name", body.name()), NAME_MAX),
            PersonalTexts.password("password", body.password()));
    return new BegunView(
        begun.id().toString(), begun.secret(), begun.uri(), begun.qrSvg(), begun.expiresAt());
  }

  @PostMapping("/factors/{id}/confirmation")
  ConfirmedView confirm(
      @PathVariable String id,
      @RequestBody ConfirmationRequest body,
      @AuthenticationPrincipal Caller caller) {
    NewAuthenticators.Confirmed confirmed =
        newAuthenticators.confirm(
            person(caller), FactorId.parse(id), PersonalTexts.code(body.code()));
    return new ConfirmedView(FactorView.of(confirmed.authenticator()), confirmed.recoveryCodes());
  }

  @PatchMapping("/factors/{id}")
  FactorView rename(
      @PathVariable String id,
      @RequestBody NameRequest body,
      @AuthenticationPrincipal Caller caller) {
    return FactorView.of(
        authenticators.rename(
            caller.person(),
            FactorId.parse(id),
            Texts.line("name", required("name", body.name()), NAME_MAX)));
  }

  @PostMapping("/factors/{id}/removal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(
      @PathVariable String id,
      @RequestBody ProofRequest body,
      @AuthenticationPrincipal Caller caller) {
    authenticators.remove(
        person(caller),
        FactorId.parse(id),
        PersonalTexts.password("password", body.password()),
        PersonalTexts.code(body.code()));
  }

  @PostMapping("/recovery-codes")
  @ResponseStatus(HttpStatus.CREATED)
  RecoveryCodesView renew(@RequestBody ProofRequest body, @AuthenticationPrincipal Caller caller) {
    return new RecoveryCodesView(
        authenticators.renewRecoveryCodes(
            person(caller),
            PersonalTexts.password("password", body.password()),
            PersonalTexts.code(body.code())));
  }

  private Person person(Caller caller) {
    return people.find(caller.person()).orElseThrow();
  }
}
