package org.recourse.contact.chat.live;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.LiveSessions;
import org.recourse.identity.LiveSessions.LiveSession;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.platform.web.ProblemWriter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Lets in who is signed in; the socket hangs on their session from then on. */
@Component
class ChatHandshake implements HandshakeInterceptor {
  private final LiveSessions sessions;
  private final ProblemWriter problems;

  ChatHandshake(LiveSessions sessions, ProblemWriter problems) {
    this.sessions = sessions;
    this.problems = problems;
  }

  @Override
  public boolean beforeHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      Map<String, Object> attributes)
      throws IOException {
    Optional<LiveSession> live =
        request instanceof ServletServerHttpRequest servlet
            ? sessions.of(servlet.getServletRequest())
            : Optional.empty();
    Optional<Caller> caller = live.flatMap(LiveSession::use);
    if (live.isEmpty() || caller.isEmpty()) {
      if (response instanceof ServletServerHttpResponse servlet) {
        refuse(servlet.getServletResponse());
      }
      return false;
    }
    attributes.put(ChatEndpoint.LIVE, live.get());
    attributes.put(ChatEndpoint.PERSON, caller.get().person());
    return true;
  }

  private void refuse(HttpServletResponse response) throws IOException {
    problems.write(
        Problem.of(
            ProblemCode.NOT_SIGNED_IN,
            "Expected a signed-in person, but got a stranger. Sign in and ask again."),
        response);
  }

  @Override
  public void afterHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      @Nullable Exception failure) {
    // All was done before.
  }
}
