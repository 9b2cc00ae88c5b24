package org.recourse.contact.chat.live;

import java.util.Map;
import java.util.Objects;
import org.recourse.identity.LiveSessions.LiveSession;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** Where sockets come in. */
@Component
class ChatEndpoint extends TextWebSocketHandler {
  static final String LIVE = "live";
  static final String PERSON = "person";

  /**
   * Of characters; a line of 4,000 with its frame fits even where half of it is quotes and line
   * breaks.
   */
  static final int FRAME_MAX = 12 * 1024;

  private static final String SOCKET = "socket";
  private static final CloseStatus TOO_MANY = new CloseStatus(4429, "Too many windows");

  private final Sockets sockets;
  private final Followers followers;
  private final FrameHandling frames;

  ChatEndpoint(Sockets sockets, Followers followers, FrameHandling frames) {
    this.sockets = sockets;
    this.followers = followers;
    this.frames = frames;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    Map<String, Object> attributes = session.getAttributes();
    ChatSocket socket =
        new ChatSocket(
            session,
            required(attributes, LIVE, LiveSession.class),
            required(attributes, PERSON, PersonId.class));
    attributes.put(SOCKET, socket);
    if (!sockets.add(socket)) {
      socket.close(TOO_MANY);
    }
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    frames.handle(socket(session), message.getPayload());
  }

  @Override
  public void handleTransportError(WebSocketSession session, Throwable error) {
    leave(session);
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    leave(session);
  }

  private void leave(WebSocketSession session) {
    ChatSocket socket = socket(session);
    sockets.remove(socket);
    followers.left(socket);
    socket.close(CloseStatus.NORMAL);
  }

  private static ChatSocket socket(WebSocketSession session) {
    return required(session.getAttributes(), SOCKET, ChatSocket.class);
  }

  private static <T> T required(Map<String, Object> attributes, String name, Class<T> type) {
    return type.cast(Objects.requireNonNull(attributes.get(name)));
  }
}
