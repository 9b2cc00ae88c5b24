package org.recourse.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.access.Sessions;
import org.recourse.identity.devices.Arrivals;
import org.recourse.identity.devices.Software;
import org.springframework.stereotype.Component;

/** Answers whoever has just been let in: their cookies, and who they are. */
@Component
class SignedIn {
  private final People people;
  private final Arrivals arrivals;
  private final SessionCookie cookie;

  SignedIn(People people, Arrivals arrivals, SessionCookie cookie) {
    this.people = people;
    this.arrivals = arrivals;
    this.cookie = cookie;
  }

  /** The session a new one takes the place of. */
  static @Nullable Caller before(@Nullable Caller caller) {
    return caller != null && caller.kind() == AccessKind.SESSION ? caller : null;
  }

  Me answer(Sessions.Opened session, HttpServletRequest request, HttpServletResponse response) {
    Software software = Software.of(request.getHeader("User-Agent"));
    List<String> device = arrivals.arrive(session, DeviceCookie.read(request), software);
    DeviceCookie.write(device, request, response);
    cookie.write(session, request, response);
    return Me.of(people.find(session.person()).orElseThrow(), AccessKind.SESSION);
  }
}
