package org.recourse.contact.chat;

import java.time.Clock;
import java.util.List;
import org.recourse.complaint.AgentReply;
import org.recourse.complaint.Cases;
import org.recourse.complaint.Incoming;
import org.recourse.complaint.Match;
import org.recourse.complaint.Received;
import org.recourse.conversation.Author;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.Message;
import org.recourse.conversation.NewMessage;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Ids;
import org.springframework.stereotype.Component;

/** Puts what is said in a chat into the case it belongs to. In the current transaction. */
@Component
class Lines {
  private static final int SUBJECT_MAX = 80;

  private final Contacts contacts;
  private final Conversations conversations;
  private final Cases cases;
  private final Enclosing enclosing;
  private final Clock clock;

  Lines(
      Contacts contacts,
      Conversations conversations,
      Cases cases,
      Enclosing enclosing,
      Clock clock) {
    this.contacts = contacts;
    this.conversations = conversations;
    this.cases = cases;
    this.enclosing = enclosing;
    this.clock = clock;
  }

  /**
   * A customer's line as it is kept.
   *
   * @param received where it went
   */
  record Kept(Received.InCase received, Message message, Language language) {}

  Kept fromCustomer(PersonId person, Line line, Match match) {
    enclosing.keep(person, line);
    Contact contact = contacts.inWallet(person);
    Received received =
        cases.receive(
            new Incoming(
                line.key(),
                contact.id(),
                Channel.CHAT,
                match instanceof Match.New ? subject(line.text()) : "",
                line.text(),
                line.files(),
                clock.instant(),
                false,
                match));
    return switch (received) {
      case Received.InCase in -> new Kept(in, conversations.get(in.message()), contact.language());
      case Received.Nowhere _ ->
          throw new IllegalStateException("Expected what a person wrote to belong to a case");
    };
  }

  /** An agent looks on live, so nothing can have come that they have not seen. */
  Message fromAgent(Chat chat, PersonId agent, Line line) {
    enclosing.keep(agent, line);
    return cases.reply(
        new AgentReply(
            line.key(),
            chat.caseId(),
            agent,
            chat.thread(),
            Channel.CHAT,
            line.text(),
            line.files(),
            null));
  }

  void fromHouse(Chat chat, HouseLine line) {
    conversations.add(
        new NewMessage(
            chat.thread(),
            Ids.next(),
            new Author.House(),
            Channel.CHAT,
            line.in(chat.language()),
            List.of(),
            clock.instant()));
  }

  private static String subject(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) <= SUBJECT_MAX) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, SUBJECT_MAX - 1)) + "…";
  }
}
