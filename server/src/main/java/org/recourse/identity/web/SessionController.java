package org.recourse.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.passwords.SignIns;
import org.recourse.kernel.Open;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out. */
@RestController
@RequestMapping("/api/v1/sessions")
class SessionController {
  private final SignIns signIns;
  private final SignedIn signedIn;
  private final SessionCookie cookie;

  SessionController(SignIns signIns, SignedIn signedIn, SessionCookie cookie) {
    this.signIns = signIns;
    this.signedIn = signedIn;
    this.cookie = cookie;
  }

  /** Signs in. */
  record SignInRequest(@Nullable String handle, @Nullable String password) {}

  @Open
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Me signIn(
      @RequestBody SignInRequest body,
      @AuthenticationPrincipal @Nullable Caller caller,
      HttpServletRequest request,
      HttpServletResponse response) {
    Caller before = caller != null && caller.kind() == AccessKind.SESSION ? caller : null;
    return signedIn.answer(
        signIns.signIn(
            PersonalTexts.handle(body.handle()),
            PersonalTexts.password("password", body.password()),
            ClientAddress.of(request),
            before),
        request,
        response);
  }

  @DeleteMapping("/current")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void signOut(
      @AuthenticationPrincipal Caller caller,
      HttpServletRequest request,
      HttpServletResponse response) {
    signIns.signOut(caller);
    cookie.clear(request, response);
  }
}
