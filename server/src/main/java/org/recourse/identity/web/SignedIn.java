package org.recourse.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.access.OwnSessions;
import org.recourse.identity.access.Sessions;
import org.springframework.stereotype.Component;

/** Answers whoever has just been let in: their cookie, and who they are. */
@Component
class SignedIn {
  private final People people;
  private final OwnSessions sessions;
  private final SessionCookie cookie;

  SignedIn(People people, OwnSessions sessions, SessionCookie cookie) {
    this.people = people;
    this.sessions = sessions;
    this.cookie = cookie;
  }

  /** The session a new one takes the place of. */
  static @Nullable Caller before(@Nullable Caller caller) {
    return caller != null && caller.kind() == AccessKind.SESSION ? caller : null;
  }

  Me answer(Sessions.Opened session, HttpServletRequest request, HttpServletResponse response) {
    sessions.noteDevice(session.id(), Device.of(request.getHeader("User-Agent")));
    cookie.write(session, request, response);
    return Me.of(people.find(session.person()).orElseThrow(), AccessKind.SESSION);
  }
}
