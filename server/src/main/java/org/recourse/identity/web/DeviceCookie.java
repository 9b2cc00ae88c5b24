package org.recourse.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookie a browser is known again by. It outlives sessions, lets nobody in by itself, and no
 * script can read it.
 */
final class DeviceCookie {
  static final String NAME = "recourse_device";

  /** The longest a browser keeps one. */
  private static final Duration LIFETIME = Duration.ofDays(400);

  private static final String SEPARATOR = ".";
  private static final int LENGTH_MAX = 1_000;

  private DeviceCookie() {}

  /** The secrets it holds, unchecked; none when there is no such cookie. */
  static List<String> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(NAME) && cookie.getValue().length() <= LENGTH_MAX) {
          return List.of(cookie.getValue().split("\\.", 8));
        }
      }
    }
    return List.of();
  }

  static void write(
      List<String> secrets, HttpServletRequest request, HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(NAME, String.join(SEPARATOR, secrets))
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(LIFETIME)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
