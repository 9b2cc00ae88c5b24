package org.recourse.identity.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.access.Verifier;
import org.recourse.identity.rates.RateLimits;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.platform.web.ProblemWriter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * All that stands between a program with a bearer token and a handler: this one filter, since
 * payments pass here thousands of times a second. What the token may do is the handler's to say.
 */
final class BearerFilter implements Filter {
  private static final String SCHEME = "Bearer ";

  private final Verifier verifier;
  private final RateLimits limits;
  private final ProblemWriter problems;

  BearerFilter(Verifier verifier, RateLimits limits, ProblemWriter problems) {
    this.verifier = verifier;
    this.limits = limits;
    this.problems = problems;
  }

  static boolean concerns(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) in;
    HttpServletResponse response = (HttpServletResponse) out;
    if (request.getDispatcherType() != DispatcherType.REQUEST) {
      chain.doFilter(request, response); // Let in once; what is under way is not stopped halfway.
      return;
    }
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    String token = request.getHeader("Authorization").substring(SCHEME.length()).strip();
    Optional<Caller> caller = verifier.verify(AccessKind.TOKEN, token);
    if (caller.isEmpty()) {
      response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
      problems.write(
          limits.take(ClientAddress.of(request)).orElseGet(BearerFilter::refused), response);
      return;
    }
    Optional<Problem> tooMany = limits.take(caller.get());
    if (tooMany.isPresent()) {
      problems.write(tooMany.get(), response);
      return;
    }
    SecurityContextHolder.setContext(
        new SecurityContextImpl(new CallerAuthentication(caller.get())));
    try {
      chain.doFilter(request, response);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private static Problem refused() {
    return Problem.of(
        ProblemCode.NOT_SIGNED_IN,
        "Expected a valid bearer token, but this one is unknown, expired or revoked. "
            + "Issue a new one.");
  }
}
