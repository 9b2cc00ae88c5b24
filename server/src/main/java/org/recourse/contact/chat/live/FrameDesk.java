package org.recourse.contact.chat.live;

import java.util.Optional;
import org.recourse.contact.chat.Beginning;
import org.recourse.contact.chat.Chat;
import org.recourse.contact.chat.ChatId;
import org.recourse.contact.chat.Line;
import org.recourse.contact.chat.Talking;
import org.recourse.contact.chat.WaitEstimate;
import org.recourse.contact.chat.WaitingRoom;
import org.recourse.contact.chat.WaitingRoom.Room;
import org.recourse.conversation.Message;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;

/** Does what frames ask for that concern both sides, and greets whoever comes. */
@Component
class FrameDesk {
  private final Talking talking;
  private final Beginning beginning;
  private final WaitingRoom waitingRoom;
  private final Followers followers;
  private final RoomBoard board;
  private final Telling telling;

  FrameDesk(
      Talking talking,
      Beginning beginning,
      WaitingRoom waitingRoom,
      Followers followers,
      RoomBoard board,
      Telling telling) {
    this.talking = talking;
    this.beginning = beginning;
    this.waitingRoom = waitingRoom;
    this.followers = followers;
    this.board = board;
    this.telling = telling;
  }

  void hello(ChatSocket socket, Caller caller, Frame.Hello hello) {
    if (hello.asAgent()) {
      requireAgent(caller);
    }
    socket.seat(hello.asAgent());
    Room room = waitingRoom.now();
    Optional<Chat> last = hello.asAgent() ? Optional.empty() : talking.lastOf(caller.person());
    Optional<WaitEstimate> wait =
        room.isOpen() ? room.estimate(room.waiting().size() + 1) : Optional.empty();
    socket.send(
        telling.json(
            new Told.Welcome(
                "welcome",
                room.isOpen(),
                wait.map(WaitEstimate::fromMinutes).orElse(null),
                wait.map(WaitEstimate::toMinutes).orElse(null),
                last.map(chat -> telling.view(chat, room, caller.person())).orElse(null))));
    last.ifPresent(chat -> follow(socket, chat, hello));
    if (hello.asAgent()) {
      room.seated().stream()
          .filter(chat -> chat.concerns(caller.person()))
          .forEach(chat -> follow(socket, chat, hello));
      board.show(socket, room);
    }
  }

  private void follow(ChatSocket socket, Chat chat, Frame.Hello hello) {
    long after = hello.after().getOrDefault(chat.id().toString(), 0L);
    followers.follow(socket, chat, Math.max(after, chat.firstNumber() - 1));
  }

  void begin(ChatSocket socket, Caller caller, Frame.Begin begin) {
    Beginning.Said said = beginning.begin(caller.person(), begin.line(), begin.about());
    followers.follow(socket, said.chat(), said.chat().firstNumber() - 1);
    acknowledge(socket, said.chat().id(), begin.line(), said.message());
  }

  void say(ChatSocket socket, Caller caller, Frame.Say say) {
    Message message = talking.say(caller.person(), say.chat(), say.line());
    acknowledge(socket, say.chat(), say.line(), message);
  }

  private void acknowledge(ChatSocket socket, ChatId chat, Line line, Message message) {
    socket.send(
        telling.json(
            new Told.Ack("ack", line.key(), chat.toString(), message.number(), message.at())));
  }

  /** As {@code @StaffOnly} holds it for requests. */
  static void requireAgent(Caller caller) {
    if (!caller.may(Permission.CASES)) {
      throw Problem.of(
          ProblemCode.NOT_ALLOWED,
          "Expected a member of staff whose role allows this, but yours does not. "
              + "Ask a colleague who may.");
    }
    if (!caller.strong()) {
      throw Problem.of(
          ProblemCode.SECOND_FACTOR_REQUIRED,
          "Expected a session in which you showed a second factor, but in this one you did not. "
              + "Add an authenticator if you have none, and sign in with it.");
    }
  }
}
