package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.factors.NewPasskeys;
import org.recourse.identity.factors.Proofs;
import org.recourse.kernel.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Adding passkeys, and asking for one before a change. Only a session may. */
@RestController
@RequestMapping("/api/v1/me")
class PasskeyController {
  private final People people;
  private final NewPasskeys newPasskeys;
  private final Proofs proofs;
  private final OwnSite site;

  PasskeyController(People people, NewPasskeys newPasskeys, Proofs proofs, OwnSite site) {
    this.people = people;
    this.newPasskeys = newPasskeys;
    this.proofs = proofs;
    this.site = site;
  }

  /** A passkey just made; the texts in base64url. */
  record NewPasskeyRequest(
      @Nullable String name, @Nullable String clientData, @Nullable String attestationObject) {
    /** Never shows what was signed. */
    @Override
    public String toString() {
      return "NewPasskeyRequest";
    }
  }

  /** Asks for a passkey in the place of a code, before a change of one's own protection. */
  @PostMapping("/passkey-challenges")
  @ResponseStatus(HttpStatus.CREATED)
  PasskeyChallengeView ask(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
    return PasskeyChallengeView.of(proofs.askPasskey(caller.person()), site.of(request));
  }

  /** What a browser needs to make a passkey; who has a strong factor already shows it. */
  @PostMapping("/passkey-registrations")
  @ResponseStatus(HttpStatus.CREATED)
  NewPasskeys.Begun begin(
      @RequestBody ProofRequest body,
      @AuthenticationPrincipal Caller caller,
      HttpServletRequest request) {
    return newPasskeys.begin(person(caller), body.mere(site.of(request)), site.of(request));
  }

  @PostMapping("/passkeys")
  @ResponseStatus(HttpStatus.CREATED)
  AddedView confirm(
      @RequestBody NewPasskeyRequest body,
      @AuthenticationPrincipal Caller caller,
      HttpServletRequest request) {
    return AddedView.of(
        newPasskeys.confirm(
            person(caller),
            Texts.line("name", required("name", body.name()), FactorController.NAME_MAX),
            PasskeyRequest.text("client_data", body.clientData()),
            PasskeyRequest.text("attestation_object", body.attestationObject()),
            site.of(request)));
  }

  private Person person(Caller caller) {
    return people.find(caller.person()).orElseThrow();
  }
}
