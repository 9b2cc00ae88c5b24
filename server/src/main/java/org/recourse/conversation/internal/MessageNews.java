package org.recourse.conversation.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Message;
import org.recourse.identity.PersonId;
import org.recourse.journal.Journal;
import org.recourse.journal.NewEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells the journal of messages. Never what they say: readers ask for that. */
@Component
class MessageNews {
  private final Journal journal;
  private final JsonMapper json;

  MessageNews(Journal journal, JsonMapper json) {
    this.journal = journal;
    this.json = json;
  }

  void added(Message message, Contact with) {
    Map<String, Object> facts = facts(message, with);
    facts.put("number", message.number());
    tell("conversation.message_added", message, with.person(), facts);
  }

  void delivered(Message message, Contact with) {
    tell("conversation.delivery_changed", message, with.person(), facts(message, with));
  }

  private static Map<String, Object> facts(Message message, Contact with) {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("thread", message.thread().toString());
    facts.put("message", message.id().toString());
    facts.put("author", message.author().code());
    facts.put("channel", message.channel().code());
    facts.put("contact_channel", with.channel().code());
    facts.put("delivery", message.delivery().code());
    return facts;
  }

  private void tell(
      String type, Message message, @Nullable PersonId person, Map<String, Object> facts) {
    journal.append(
        List.of(
            new NewEvent(
                type,
                message.id().toString(),
                person == null ? List.of() : List.of(person.value()),
                json.writeValueAsString(facts))));
  }
}
