package org.recourse.contact.mail.outgoing;

import java.util.List;
import java.util.Set;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.DeliveryState;
import org.recourse.conversation.Message;
import org.recourse.conversation.MessageId;
import org.recourse.delivery.Deliveries;
import org.recourse.journal.Event;
import org.recourse.journal.JournalReader;
import org.recourse.kernel.Problem;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears of messages that go out by e-mail and puts them into the outbox, in the transaction that
 * moves its cursor, so each goes there once; and hears what became of them.
 */
@Component
class LetterReader implements JournalReader {
  private static final JsonMapper JSON = new JsonMapper();

  private final Conversations conversations;
  private final Writing writing;
  private final Deliveries deliveries;

  LetterReader(Conversations conversations, Writing writing, Deliveries deliveries) {
    this.conversations = conversations;
    this.writing = writing;
    this.deliveries = deliveries;
  }

  @Override
  public String name() {
    return "contact.letters";
  }

  @Override
  public int batchMax() {
    return 50;
  }

  @Override
  public Set<String> areas() {
    return Set.of("conversation", "delivery");
  }

  @Override
  public void read(List<Event> events) {
    for (Event event : events) {
      switch (event.type()) {
        case "conversation.message_added" -> added(JSON.readTree(event.payloadJson()));
        case "delivery.letter_ended" -> ended(JSON.readTree(event.payloadJson()));
        default -> {}
      }
    }
  }

  private void added(JsonNode facts) {
    if (facts.path("author").asString().equals("outside")) {
      return;
    }
    Message message = conversations.get(MessageId.parse(facts.path("message").asString()));
    if (message.channel() == Channel.EMAIL) {
      writing
          .letter(message)
          .ifPresentOrElse(
              deliveries::send, () -> conversations.delivery(message.id(), DeliveryState.FAILED));
    }
    deliveries.send(writing.copies(message));
  }

  private void ended(JsonNode facts) {
    boolean sent = facts.path("state").asString().equals("sent");
    try {
      conversations.delivery(
          MessageId.parse(facts.path("about").asString()),
          sent ? DeliveryState.SENT : DeliveryState.FAILED);
    } catch (Problem e) {
      // A letter about something else than a message of ours.
    }
  }
}
