package org.recourse.identity.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.AccessId;
import org.recourse.identity.Caller;
import org.recourse.identity.access.OwnSessions;
import org.recourse.identity.access.Sessions;
import org.recourse.identity.devices.DeviceId;
import org.recourse.identity.signins.SignIns;
import org.recourse.identity.signins.WaitingSignIn;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Open;
import org.recourse.kernel.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out. */
@RestController
@RequestMapping("/api/v1/sessions")
class SessionController {
  private final SignIns signIns;
  private final SignedIn signedIn;
  private final OwnSessions sessions;
  private final SessionCookie cookie;

  SessionController(
      SignIns signIns, SignedIn signedIn, OwnSessions sessions, SessionCookie cookie) {
    this.sessions = sessions;
    this.signIns = signIns;
    this.signedIn = signedIn;
    this.cookie = cookie;
  }

  /** Signs in. */
  record SignInRequest(@Nullable String handle, @Nullable String password) {}

  /** A session as its owner sees it, and on which device; {@code current} is the one that asks. */
  record SessionView(
      String id,
      boolean current,
      String device,
      @Nullable String deviceId,
      Instant createdAt,
      Instant lastUsedAt,
      List<String> allowedActions) {}

  @GetMapping
  Page<SessionView> list(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int rows = Page.limit(limit);
    return Page.of(
        sessions.list(caller.person(), Cursor.uuid(cursor), rows + 1).stream()
            .map(session ->
                new SessionView(
                    session.id().toString(),
                    session.id().equals(caller.access()),
                    session.device(),
                    session.deviceId() == null ? null : new DeviceId(session.deviceId()).toString(),
                    session.createdAt(),
                    session.lastUsedAt(),
                    List.of("end")))
            .toList(),
        rows,
        session -> Cursor.of(AccessId.parse(session.id()).value()));
  }

  /** Ends all but the one that asks. */
  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void endOthers(@AuthenticationPrincipal Caller caller) {
    sessions.endOthers(caller);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    sessions.end(caller.person(), AccessId.parse(id));
  }

  /** Answers 201 with who it is, or 202 with the second step to show. */
  @Open
  @PostMapping
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Me.class)))
  @ApiResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = SecondStepView.class)))
  ResponseEntity<Object> signIn(
      @RequestBody SignInRequest body,
      @AuthenticationPrincipal @Nullable Caller caller,
      HttpServletRequest request,
      HttpServletResponse response) {
    SignIns.Outcome outcome =
        signIns.signIn(
            PersonalTexts.handle(body.handle()),
            PersonalTexts.password("password", body.password()),
            ClientAddress.of(request),
            SignedIn.before(caller),
            DeviceCookie.read(request));
    return switch (outcome) {
      case SignIns.Outcome.SignedIn(Sessions.Opened session) ->
          ResponseEntity.status(HttpStatus.CREATED)
              .body(signedIn.answer(session, request, response));
      case SignIns.Outcome.Waiting(WaitingSignIn waiting) ->
          ResponseEntity.accepted().body(SecondStepView.of(waiting));
    };
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
