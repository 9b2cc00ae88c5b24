package org.recourse.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each person's messages from the house, newest first, in the language they chose. */
@Component
public class Inboxes {
  private final Messages messages;
  private final Unread unread;
  private final Bulletins bulletins;
  private final AlertWords words;
  private final People people;

  Inboxes(Messages messages, Unread unread, Bulletins bulletins, AlertWords words, People people) {
    this.messages = messages;
    this.unread = unread;
    this.bulletins = bulletins;
    this.words = words;
    this.people = people;
  }

  /**
   * A page of somebody's messages.
   *
   * @param cursor of an earlier page, or null for the newest
   */
  public Page<InboxMessage> page(PersonId person, @Nullable String cursor, int limit) {
    Person reader = reader(person);
    List<Message> rows = messages.page(person, Cursor.number(cursor), limit + 1);
    Page<Message> page = Page.of(rows, limit, message -> Cursor.of(message.position()));
    return new Page<>(
        page.data().stream().map(message -> shown(reader, message)).toList(), page.nextCursor());
  }

  /** How many messages are unread; 100 stands for any larger number too. */
  public int unread(PersonId person) {
    return unread.count(person);
  }

  /** Marks a message as read; {@code not_found} if this person has none with that id. */
  @Transactional
  public InboxMessage read(PersonId person, InboxMessageId id) {
    if (unread.read(person, id)) {
      bulletins.announce(List.of(person));
    }
    return messages
        .find(person, id)
        .map(message -> shown(reader(person), message))
        .orElseThrow(InboxMessageId::unknown);
  }

  @Transactional
  public void readAll(PersonId person) {
    if (unread.readAll(person)) {
      bulletins.announce(List.of(person));
    }
  }

  private Person reader(PersonId person) {
    return people.find(person).orElseThrow(InboxMessageId::unknown);
  }

  private InboxMessage shown(Person reader, Message message) {
    return new InboxMessage(
        message.id().toString(),
        message.text().kind().code(),
        words.say("title", reader, message),
        words.say("text", reader, message),
        message.paymentId(),
        message.caseId(),
        message.partId(),
        message.at(),
        message.read(),
        message.read() ? List.of() : List.of("read"));
  }
}
