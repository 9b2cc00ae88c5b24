package org.recourse.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.codes.Started;
import org.recourse.identity.handles.NewHandles;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A second way to reach a person. Only a session may add one. */
@RestController
@RequestMapping("/api/v1/me/handles")
class HandleController {
  private final NewHandles handles;
  private final People people;
  private final OwnSite site;

  HandleController(NewHandles handles, People people, OwnSite site) {
    this.handles = handles;
    this.people = people;
    this.site = site;
  }

  /** Adds a phone number or an e-mail address; who has a strong factor shows it, too. */
  record HandleRequest(
      @Nullable String handle,
      @Nullable String password,
      @Nullable String code,
      @Nullable PasskeyRequest passkey) {}

  /** Shows that what was sent there was read. */
  record HandleCodeRequest(@Nullable String code) {}

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  Started begin(
      @RequestBody HandleRequest body,
      @AuthenticationPrincipal Caller caller,
      HttpServletRequest request) {
    return handles.begin(
        person(caller),
        PersonalTexts.handle(body.handle()),
        new ProofRequest(body.password(), body.code(), body.passkey()).mere(site.of(request)));
  }

  @PostMapping("/{id}/confirmation")
  Me confirm(
      @PathVariable String id,
      @RequestBody HandleCodeRequest body,
      @AuthenticationPrincipal Caller caller) {
    return Me.of(
        handles.confirm(caller, person(caller), id, PersonalTexts.code(body.code())),
        caller.kind());
  }

  private Person person(Caller caller) {
    return people.find(caller.person()).orElseThrow();
  }
}
