package org.recourse.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.recourse.identity.AccessKind;
import org.recourse.identity.access.Verifier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a request in by its session cookie; without a good one it goes on as nobody's. */
final class CookieFilter extends OncePerRequestFilter {
  private final Verifier verifier;

  CookieFilter(Verifier verifier) {
    this.verifier = verifier;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    SessionCookie.read(request)
        .flatMap(secret -> verifier.verify(AccessKind.SESSION, secret))
        .ifPresent(caller ->
            SecurityContextHolder.setContext(
                new SecurityContextImpl(new CallerAuthentication(caller))));
    chain.doFilter(request, response);
  }
}
