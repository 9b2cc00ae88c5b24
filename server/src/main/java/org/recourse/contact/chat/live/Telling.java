package org.recourse.contact.chat.live;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Cases;
import org.recourse.contact.chat.Chat;
import org.recourse.contact.chat.ChatState;
import org.recourse.contact.chat.WaitEstimate;
import org.recourse.contact.chat.WaitingRoom.Room;
import org.recourse.conversation.Author;
import org.recourse.conversation.Message;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts chats and lines into the words of the protocol, for one reader at a time. */
@Component
class Telling {
  private static final int NUMBERS_MAX = 10_000;

  private final Cases cases;
  private final People people;
  private final JsonMapper json;
  private final Clock clock;
  private final Map<CaseId, String> numbers = new ConcurrentHashMap<>();

  Telling(Cases cases, People people, JsonMapper json, Clock clock) {
    this.cases = cases;
    this.people = people;
    this.json = json;
    this.clock = clock;
  }

  String json(Told told) {
    return json.writeValueAsString(told);
  }

  Told.ChatView view(Chat chat, Room room, PersonId reader) {
    boolean customer = chat.person().equals(reader);
    int place = chat.state() == ChatState.WAITING ? room.place(chat.id()) : 0;
    Optional<WaitEstimate> wait = place == 0 ? Optional.empty() : room.estimate(place);
    Chat.Offer offer = chat.offer();
    return new Told.ChatView(
        chat.id().toString(),
        chat.caseId().toString(),
        number(chat.caseId()),
        chat.state().code(),
        chat.over() == null ? null : chat.over().code(),
        role(chat, reader),
        chat.language().code(),
        chat.waitingSince(),
        place,
        wait.map(WaitEstimate::fromMinutes).orElse(null),
        wait.map(WaitEstimate::toMinutes).orElse(null),
        chat.agent() == null ? null : name(chat.agent()),
        customer ? null : chat.person().toString(),
        customer ? null : customerName(chat, reader),
        customer || offer == null ? null : name(offer.to()),
        customer || offer == null ? null : offer.until(),
        customer ? null : chat.summary(),
        chat.customerRead(),
        chat.agentRead(),
        actions(chat, reader));
  }

  /** Whoever does not lead it yet sees no more of the name than a stranger. */
  private @Nullable String customerName(Chat chat, PersonId reader) {
    return people
        .find(chat.person())
        .map(person -> chat.concerns(reader) ? person.name() : person.maskedName())
        .orElse(null);
  }

  private static String role(Chat chat, PersonId reader) {
    if (chat.person().equals(reader)) {
      return "customer";
    }
    if (reader.equals(chat.agent())) {
      return "agent";
    }
    return chat.isOfferedTo(reader) ? "offered" : "none";
  }

  private List<String> actions(Chat chat, PersonId reader) {
    List<String> actions = new ArrayList<>();
    boolean customer = chat.person().equals(reader);
    if (customer) {
      actions.add("line");
    }
    if (customer && chat.state() == ChatState.WAITING) {
      actions.add("later");
    }
    if (customer && chat.state().isOpen()) {
      actions.add("end");
    }
    if (chat.isLedBy(reader)) {
      actions.addAll(
          chat.offer() == null
              ? List.of("line", "offer", "end")
              : List.of("line", "decline", "end"));
    }
    boolean offered =
        chat.offer() != null
            && chat.isOfferedTo(reader)
            && clock.instant().isBefore(chat.offer().until());
    if (offered) {
      actions.addAll(List.of("accept", "decline"));
    }
    if (!customer && chat.state() == ChatState.WAITING) {
      actions.add("accept");
    }
    return actions;
  }

  /** In a thread everybody outside is its one contact: the customer of the chat. */
  Told.LineView line(Message message, Chat chat, PersonId reader) {
    PersonId agent = message.author().agent();
    boolean outside = message.author() instanceof Author.Outside;
    return new Told.LineView(
        message.number(),
        message.key(),
        message.author().code(),
        outside ? reader.equals(chat.person()) : reader.equals(agent),
        agent == null ? null : name(agent),
        message.channel().code(),
        message.text(),
        message.attachments().stream()
            .map(file -> new Told.FileView(file.file().toString(), file.name()))
            .toList(),
        message.at());
  }

  private @Nullable String name(PersonId person) {
    return people.find(person).map(Person::name).orElse(null);
  }

  private String number(CaseId id) {
    if (numbers.size() > NUMBERS_MAX) {
      numbers.clear();
    }
    return numbers.computeIfAbsent(id, unknown -> cases.summary(id).number().toString());
  }
}
