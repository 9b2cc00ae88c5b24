package org.recourse.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.recourse.identity.IdentitySettings;
import org.recourse.identity.access.Sessions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * The cookie that carries a session's secret; no script can read it and no other site can send it.
 */
@Component
class SessionCookie {
  static final String NAME = "recourse_session";

  private final CsrfTokenRepository csrfTokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
  private final Duration lifetime;

  SessionCookie(IdentitySettings settings) {
    this.lifetime = settings.sessionMax();
  }

  static Optional<String> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(NAME)) {
          return Optional.of(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }

  /** Hands the browser a new session, and a new CSRF token with it. */
  void write(Sessions.Opened session, HttpServletRequest request, HttpServletResponse response) {
    add(session.secret(), lifetime, request, response);
    csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
  }

  void clear(HttpServletRequest request, HttpServletResponse response) {
    add("", Duration.ZERO, request, response);
  }

  private static void add(
      String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(NAME, value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
