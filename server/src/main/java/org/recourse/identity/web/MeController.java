package org.recourse.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.Scope;
import org.recourse.identity.WithScope;
import org.recourse.identity.factors.StrongPasswordChanges;
import org.recourse.identity.passwords.OwnPasswords;
import org.recourse.identity.people.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The signed-in person. */
@RestController
@RequestMapping("/api/v1/me")
class MeController {
  private final People people;
  private final Profiles profiles;
  private final OwnPasswords passwords;
  private final StrongPasswordChanges strongChanges;
  private final OwnSite site;

  MeController(
      People people,
      Profiles profiles,
      OwnPasswords passwords,
      StrongPasswordChanges strongChanges,
      OwnSite site) {
    this.people = people;
    this.profiles = profiles;
    this.passwords = passwords;
    this.strongChanges = strongChanges;
    this.site = site;
  }

  /** Changes what is given and leaves the rest. */
  record ProfileRequest(
      @Nullable String name,
      @Nullable String language,
      @Nullable Boolean foundByEmail,
      @Nullable Boolean foundByPhone) {}

  /** Changes the password, with the present one or a strong factor. */
  record PasswordRequest(
      @Nullable String currentPassword,
      @Nullable String code,
      @Nullable PasskeyRequest passkey,
      @Nullable String newPassword) {}

  @GetMapping
  @WithScope(Scope.PROFILE_READ)
  Me show(@AuthenticationPrincipal Caller caller) {
    return Me.of(person(caller), caller.kind());
  }

  @PatchMapping
  Me edit(@RequestBody ProfileRequest body, @AuthenticationPrincipal Caller caller) {
    Person person =
        profiles.change(
            caller.person(),
            new Profiles.Wish(
                body.name() == null ? null : PersonalTexts.name(body.name()),
                body.language() == null ? null : PersonalTexts.language(body.language()),
                body.foundByEmail(),
                body.foundByPhone()));
    return Me.of(person, caller.kind());
  }

  @PutMapping("/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void changePassword(
      @RequestBody PasswordRequest body,
      @AuthenticationPrincipal Caller caller,
      HttpServletRequest request) {
    String wanted = PersonalTexts.password("new_password", body.newPassword());
    if (body.code() == null && body.passkey() == null) {
      String current = PersonalTexts.password("current_password", body.currentPassword());
      passwords.change(caller, person(caller), current, wanted);
      return;
    }
    strongChanges.change(
        caller,
        person(caller),
        body.code() == null ? null : PersonalTexts.code(body.code()),
        body.passkey() == null ? null : body.passkey().answer(site.of(request)),
        wanted);
  }

  private Person person(Caller caller) {
    return people.find(caller.person()).orElseThrow();
  }
}
