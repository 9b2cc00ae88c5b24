package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.factors.Authenticators;
import org.recourse.identity.factors.FactorId;
import org.recourse.identity.factors.Factors;
import org.recourse.identity.factors.NewAuthenticators;
import org.recourse.kernel.Page;
import org.recourse.kernel.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
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
  static final int NAME_MAX = 60;

  private final People people;
  private final Factors factors;
  private final Authenticators authenticators;
  private final NewAuthenticators newAuthenticators;
  private final OwnSite site;

  FactorController(
      People people,
      Factors factors,
      Authenticators authenticators,
      NewAuthenticators newAuthenticators,
      OwnSite site) {
    this.people = people;
    this.factors = factors;
    this.authenticators = authenticators;
    this.newAuthenticators = newAuthenticators;
    this.site = site;
  }

  /** Adds an authenticator app; who has a strong factor already shows it. */
  record AuthenticatorRequest(
      @Nullable String name,
      @Nullable String password,
      @Nullable String code,
      @Nullable PasskeyRequest passkey) {}

  /** Shows that the app has the secret. */
  record ConfirmationRequest(@Nullable String code) {}

  /** Gives a factor another name. */
  record NameRequest(@Nullable String name) {}

  /** The password alone, for what only makes the account safer. */
  record LossRequest(@Nullable String password) {}

  /** What an app needs, shown once. */
  record BegunView(String id, String secret, String uri, String qrSvg, Instant expiresAt) {}

  /** Recovery codes, shown once. */
  record RecoveryCodesView(List<String> recoveryCodes) {}

  @GetMapping("/factors")
  Page<FactorView> list(@AuthenticationPrincipal Caller caller) {
    return new Page<>(factors.list(caller.person()).stream().map(FactorView::of).toList(), null);
  }

  @PostMapping("/factors")
  @ResponseStatus(HttpStatus.CREATED)
  BegunView begin(
      @RequestBody AuthenticatorRequest body,
      @AuthenticationPrincipal Caller caller,
      HttpServletRequest request) {
    NewAuthenticators.Begun begun =
        newAuthenticators.begin(
            person(caller),
            Texts.line("name", required("name", body.name()), NAME_MAX),
            new ProofRequest(body.password(), body.code(), body.passkey()).mere(site.of(request)));
    return new BegunView(
        begun.id().toString(), begun.secret(), begun.uri(), begun.qrSvg(), begun.expiresAt());
  }

  @PostMapping("/factors/{id}/confirmation")
  AddedView confirm(
      @PathVariable String id,
      @RequestBody ConfirmationRequest body,
      @AuthenticationPrincipal Caller caller) {
    return AddedView.of(
        newAuthenticators.confirm(
            person(caller), FactorId.parse(id), PersonalTexts.code(body.code())));
  }

  @PatchMapping("/factors/{id}")
  FactorView rename(
      @PathVariable String id,
      @RequestBody NameRequest body,
      @AuthenticationPrincipal Caller caller) {
    return FactorView.of(
        factors.rename(
            caller.person(),
            FactorId.parse(id),
            Texts.line("name", required("name", body.name()), NAME_MAX)));
  }

  /** 204 when it is gone; 200 when it is the last strong one and goes later. */
  @PostMapping("/factors/{id}/removal")
  ResponseEntity<FactorView> remove(
      @PathVariable String id,
      @RequestBody ProofRequest body,
      @AuthenticationPrincipal Caller caller,
      HttpServletRequest request) {
    return factors
        .remove(person(caller), FactorId.parse(id), body.proof(site.of(request)))
        .map(factor -> ResponseEntity.ok(FactorView.of(factor)))
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  @DeleteMapping("/factors/{id}/removal")
  FactorView keep(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    return FactorView.of(factors.keep(person(caller), FactorId.parse(id)));
  }

  @PostMapping("/factors/{id}/loss")
  FactorView lose(
      @PathVariable String id,
      @RequestBody LossRequest body,
      @AuthenticationPrincipal Caller caller) {
    return FactorView.of(
        factors.lose(
            person(caller),
            FactorId.parse(id),
            PersonalTexts.password("password", body.password())));
  }

  @PostMapping("/recovery-codes")
  @ResponseStatus(HttpStatus.CREATED)
  RecoveryCodesView renew(
      @RequestBody ProofRequest body,
      @AuthenticationPrincipal Caller caller,
      HttpServletRequest request) {
    return new RecoveryCodesView(
        authenticators.renewRecoveryCodes(person(caller), body.proof(site.of(request))));
  }

  private Person person(Caller caller) {
    return people.find(caller.person()).orElseThrow();
  }
}
