package org.recourse.contact.chat.live;

import org.jspecify.annotations.Nullable;
import org.recourse.contact.chat.ChatId;
import org.recourse.contact.chat.Ending;
import org.recourse.contact.chat.Seating;
import org.recourse.contact.chat.Talking;
import org.recourse.identity.Caller;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import tools.jackson.databind.JsonNode;

/** Takes one frame of a socket after the other and answers each, if only by what is wrong. */
@Component
class FrameHandling {
  private static final Logger LOG = LoggerFactory.getLogger(FrameHandling.class);

  private final FrameDesk desk;
  private final Talking talking;
  private final Seating seating;
  private final Ending ending;
  private final Telling telling;

  FrameHandling(FrameDesk desk, Talking talking, Seating seating, Ending ending, Telling telling) {
    this.desk = desk;
    this.talking = talking;
    this.seating = seating;
    this.ending = ending;
    this.telling = telling;
  }

  void handle(ChatSocket socket, String text) {
    socket.heard();
    String key = null;
    try {
      JsonNode node = FrameReader.parse(text);
      key = node.path("key").asString(null);
      if (!socket.pace.take()) {
        throw tooFast();
      }
      Caller caller = socket.caller();
      if (caller == null) {
        socket.close(ChatKeeper.SESSION_ENDED);
        return;
      }
      handle(socket, caller, FrameReader.read(node));
    } catch (Problem problem) {
      refuse(socket, key, problem);
    } catch (RuntimeException e) {
      LOG.error("A frame failed", e);
      refuse(socket, key, failed());
    }
  }

  private void refuse(ChatSocket socket, @Nullable String key, Problem problem) {
    if (socket.pace.isHopeless()) {
      socket.close(CloseStatus.POLICY_VIOLATION);
      return;
    }
    socket.send(
        telling.json(new Told.Refused("refused", key, problem.code().code(), problem.detail())));
  }

  private void handle(ChatSocket socket, Caller caller, Frame frame) {
    if (socket.asAgent() == null && !(frame instanceof Frame.Hello)) {
      throw Problem.of(
          ProblemCode.INVALID_REQUEST, "Expected a hello first, but got another frame.");
    }
    switch (frame) {
      case Frame.Hello hello -> desk.hello(socket, caller, hello);
      case Frame.Begin begin -> desk.begin(socket, caller, begin);
      case Frame.Say say -> desk.say(socket, caller, say);
      case Frame.Typing(ChatId chat) -> talking.typing(caller.person(), chat);
      case Frame.Read(ChatId chat, long number) -> talking.read(caller.person(), chat, number);
      case Frame.Later(ChatId chat) -> ending.later(caller.person(), chat);
      case Frame.End(ChatId chat) -> ending.end(caller.person(), chat);
      case Frame.Ping _ -> socket.send(telling.json(new Told.Pong("pong")));
      case Frame.Accept(ChatId chat) -> seating.accept(agent(socket, caller), chat);
      case Frame.Decline(ChatId chat) -> seating.decline(agent(socket, caller), chat);
      case Frame.Offer offer ->
          seating.offer(agent(socket, caller), offer.chat(), offer.to(), offer.summary());
    }
  }

  private static org.recourse.identity.PersonId agent(ChatSocket socket, Caller caller) {
    FrameDesk.requireAgent(caller);
    if (!socket.isAgents()) {
      throw Problem.of(ProblemCode.NOT_ALLOWED, "Expected an agent's socket. Say hello as one.");
    }
    return caller.person();
  }

  private static Problem tooFast() {
    return Problem.of(
        ProblemCode.TOO_MANY_REQUESTS,
        "Expected at most ten frames a second, but got more. Send it again in a moment.");
  }

  private static Problem failed() {
    return Problem.of(
        ProblemCode.INTERNAL_ERROR,
        "Expected to do this, but it failed here. Send it again with the same key.");
  }
}
