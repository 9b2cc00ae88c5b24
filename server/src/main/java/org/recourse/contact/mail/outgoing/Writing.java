package org.recourse.contact.mail.outgoing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recourse.complaint.CaseSummary;
import org.recourse.complaint.Cases;
import org.recourse.contact.mail.MailSeals;
import org.recourse.contact.mail.intake.LastMail;
import org.recourse.contact.mail.message.ParsedMail;
import org.recourse.conversation.Author;
import org.recourse.conversation.Carriage;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.Message;
import org.recourse.conversation.ThreadId;
import org.recourse.delivery.Channel;
import org.recourse.delivery.Letterhead;
import org.recourse.delivery.NewMessage;
import org.springframework.stereotype.Component;

/** Makes a letter of a message of ours. */
@Component
class Writing {
  /** Stands before a message's id where a copy of it goes: its fate is not the message's. */
  static final String COPY = "copy ";

  private final Conversations conversations;
  private final Carriage carriage;
  private final Cases cases;
  private final LastMail lastMail;
  private final MailSeals seals;
  private final Envelope envelope;

  Writing(
      Conversations conversations,
      Carriage carriage,
      Cases cases,
      LastMail lastMail,
      MailSeals seals,
      Envelope envelope) {
    this.conversations = conversations;
    this.carriage = carriage;
    this.cases = cases;
    this.lastMail = lastMail;
    this.seals = seals;
    this.envelope = envelope;
  }

  /** Empty where the message has no address to go to, or belongs to no case. */
  Optional<NewMessage> letter(Message message) {
    Contact to = conversations.with(message.thread());
    String address = to.address();
    return address == null
        ? Optional.empty()
        : cases
            .ofThread(message.thread())
            .map(cases::summary)
            .map(summary ->
                letter(message, to, new Addressed(address, message.id().toString()), summary));
  }

  /** The same letter for each who gets a copy, apart, so that one dead address holds up nobody. */
  List<NewMessage> copies(Message message) {
    List<String> addresses =
        carriage.copies(List.of(message.id())).getOrDefault(message.id(), List.of());
    if (addresses.isEmpty()) {
      return List.of();
    }
    Contact to = conversations.with(message.thread());
    return cases.ofThread(message.thread()).map(cases::summary).stream()
        .flatMap(summary ->
            addresses.stream()
                .map(address ->
                    letter(message, to, new Addressed(address, COPY + message.id()), summary)))
        .toList();
  }

  /**
   * Whom a letter goes to.
   *
   * @param about as its fate is told
   */
  private record Addressed(String address, String about) {
    boolean copy() {
      return about.startsWith(COPY);
    }
  }

  /** What was said first with whom it goes to, which in a case is not the same for all. */
  private String subject(ThreadId thread) {
    return conversations.subjects(List.of(thread)).getOrDefault(thread, "");
  }

  private NewMessage letter(Message message, Contact to, Addressed addressed, CaseSummary summary) {
    String number = summary.number().toString();
    Optional<ParsedMail> answered = lastMail.of(message.thread());
    Letter letter =
        answered
            .map(mail -> Letter.answer(mail, number))
            .orElseGet(() -> Letter.begin(subject(message.thread()), number));
    boolean automatic = message.author() instanceof Author.House;
    Letterhead head =
        new Letterhead(
            envelope.from(),
            seals.address(summary.number()),
            seals.messageId(message.id()),
            letter.inReplyTo(),
            letter.references(),
            automatic,
            addressed.about());
    UUID person = addressed.copy() || to.person() == null ? null : to.person().value();
    return new NewMessage(
        Channel.EMAIL,
        addressed.address(),
        letter.subject(),
        envelope.text(message.text(), to.language(), seals.marker(summary.number())),
        person,
        NewMessage.LETTER,
        head);
  }
}
