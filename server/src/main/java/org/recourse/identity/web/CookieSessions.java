package org.recourse.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.LiveSessions;
import org.recourse.identity.access.Verifier;
import org.springframework.stereotype.Component;

/** Follows the sessions of browsers by their cookies. */
@Component
class CookieSessions implements LiveSessions {
  private final Verifier verifier;

  CookieSessions(Verifier verifier) {
    this.verifier = verifier;
  }

  @Override
  public Optional<LiveSession> of(HttpServletRequest request) {
    return SessionCookie.read(request)
        .map(secret -> (LiveSession) new CookieSession(verifier, secret))
        .filter(LiveSession::stands);
  }

  /** Never shows the secret. */
  private static final class CookieSession implements LiveSession {
    private final Verifier verifier;
    private final String secret;

    CookieSession(Verifier verifier, String secret) {
      this.verifier = verifier;
      this.secret = secret;
    }

    @Override
    public boolean stands() {
      return verifier.look(AccessKind.SESSION, secret).isPresent();
    }

    @Override
    public Optional<Caller> use() {
      return verifier.verify(AccessKind.SESSION, secret);
    }
  }
}
