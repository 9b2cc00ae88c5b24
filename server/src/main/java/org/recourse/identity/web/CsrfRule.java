package org.recourse.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which requests must carry the CSRF token of the page: those that change something and ride on a
 * session cookie, and those a browser says another site sent, such as a sign-in to a stranger's
 * account. A program without cookies has nothing to ride on and needs none.
 */
final class CsrfRule implements RequestMatcher {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  @Override
  public boolean matches(HttpServletRequest request) {
    if (SAFE.contains(request.getMethod())) {
      return false;
    }
    String site = request.getHeader("Sec-Fetch-Site");
    return SessionCookie.read(request).isPresent() || (site != null && !OWN_SITE.contains(site));
  }
}
