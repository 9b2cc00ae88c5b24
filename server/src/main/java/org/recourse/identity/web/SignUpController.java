package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.codes.NewSignUp;
import org.recourse.identity.codes.SignUps;
import org.recourse.identity.codes.Started;
import org.recourse.kernel.Open;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing up with a phone number or an e-mail address. */
@RestController
@RequestMapping("/api/v1/sign-ups")
@Open
class SignUpController {
  private final SignUps signUps;
  private final SignedIn signedIn;

  SignUpController(SignUps signUps, SignedIn signedIn) {
    this.signUps = signUps;
    this.signedIn = signedIn;
  }

  /** Asks for an account. */
  record SignUpRequest(
      @Nullable String handle,
      @Nullable String name,
      @Nullable String language,
      @Nullable String country,
      @Nullable String password) {

    NewSignUp signUp() {
      return new NewSignUp(
          PersonalTexts.handle(handle),
          PersonalTexts.name(required("name", name)),
          PersonalTexts.language(required("language", language)),
          PersonalTexts.country(required("country", country)),
          PersonalTexts.password("password", password));
    }
  }

  /** Proves a handle. */
  record CodeRequest(@Nullable String code) {}

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  Started begin(@RequestBody SignUpRequest body, HttpServletRequest request) {
    return signUps.begin(body.signUp(), ClientAddress.of(request));
  }

  @PostMapping("/{id}/code")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Started resend(@PathVariable String id, HttpServletRequest request) {
    return signUps.resend(id, ClientAddress.of(request));
  }

  @PostMapping("/{id}/confirmation")
  @ResponseStatus(HttpStatus.CREATED)
  Me confirm(
      @PathVariable String id,
      @RequestBody CodeRequest body,
      HttpServletRequest request,
      HttpServletResponse response) {
    String code = required("code", body.code());
    return signedIn.answer(signUps.confirm(id, code, ClientAddress.of(request)), request, response);
  }
}
