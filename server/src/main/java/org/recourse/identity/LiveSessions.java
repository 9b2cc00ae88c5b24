package org.recourse.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Sessions on which something long hangs, such as a socket that outlives its request. */
public interface LiveSessions {

  /** The session a request rides on, if it is a good one. */
  Optional<LiveSession> of(HttpServletRequest request);

  /** Tells at any time what has become of a session. Cheap: it is answered from memory. */
  interface LiveSession {

    /** Whether it has neither ended nor expired; what ended it is known within a second. */
    boolean stands();

    /** Who is calling, with their roles of now; empty once it has ended. Counts as a use. */
    Optional<Caller> use();
  }
}
