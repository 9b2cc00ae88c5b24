package org.recourse.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.access.Verifier;
import org.recourse.identity.rates.RateLimits;
import org.recourse.kernel.Problem;
import org.recourse.platform.web.ProblemWriter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs a request in by its session cookie; without a good one it goes on as nobody's. Here, where
 * it is known whose it is, requests to the API are counted; pages and pictures are free.
 */
final class CookieFilter extends OncePerRequestFilter {
  private final Verifier verifier;
  private final RateLimits limits;
  private final ProblemWriter problems;

  CookieFilter(Verifier verifier, RateLimits limits, ProblemWriter problems) {
    this.verifier = verifier;
    this.limits = limits;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Caller> caller =
        SessionCookie.read(request).flatMap(secret -> verifier.verify(AccessKind.SESSION, secret));
    if (request.getRequestURI().startsWith("/api/")) {
      Optional<Problem> tooMany =
          caller.map(limits::take).orElseGet(() -> limits.take(ClientAddress.of(request)));
      if (tooMany.isPresent()) {
        problems.write(tooMany.get(), response);
        return;
      }
    }
    caller.ifPresent(known ->
        SecurityContextHolder.setContext(new SecurityContextImpl(new CallerAuthentication(known))));
    chain.doFilter(request, response);
  }
}
