package org.recourse.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.recourse.identity.AccessKind;
import org.recourse.identity.People;
import org.recourse.identity.access.Sessions;
import org.springframework.stereotype.Component;

/** Answers whoever has just been let in: their cookie, and who they are. */
@Component
class SignedIn {
  private final People people;
  private final SessionCookie cookie;

  SignedIn(People people, SessionCookie cookie) {
    this.people = people;
    this.cookie = cookie;
  }

  Me answer(Sessions.Opened session, HttpServletRequest request, HttpServletResponse response) {
    cookie.write(session, request, response);
    return Me.of(people.find(session.person()).orElseThrow(), AccessKind.SESSION);
  }
}
