package org.recourse.contact.mail.outgoing;

import java.util.Optional;
import java.util.UUID;
import org.recourse.complaint.CaseSummary;
import org.recourse.complaint.Cases;
import org.recourse.contact.mail.MailSeals;
import org.recourse.contact.mail.intake.LastMail;
import org.recourse.contact.mail.message.ParsedMail;
import org.recourse.conversation.Author;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.Message;
import org.recourse.delivery.Channel;
import org.recourse.delivery.Letterhead;
import org.recourse.delivery.NewMessage;
import org.springframework.stereotype.Component;

/** Makes a letter of a message of ours. */
@Component
class Writing {
  private final Conversations conversations;
  private final Cases cases;
  private final LastMail lastMail;
  private final MailSeals seals;
  private final Envelope envelope;

  Writing(
      Conversations conversations,
      Cases cases,
      LastMail lastMail,
      MailSeals seals,
      Envelope envelope) {
    this.conversations = conversations;
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
            .map(summary -> letter(message, to, address, summary));
  }

  private NewMessage letter(Message message, Contact to, String address, CaseSummary summary) {
    String number = summary.number().toString();
    Optional<ParsedMail> answered = lastMail.of(message.thread());
    Letter letter =
        answered
            .map(mail -> Letter.answer(mail, number))
            .orElseGet(() -> Letter.begin(summary.subject(), number));
    boolean automatic = message.author() instanceof Author.House;
    Letterhead head =
        new Letterhead(
            envelope.from(),
            seals.address(summary.number()),
            seals.messageId(message.id()),
            letter.inReplyTo(),
            letter.references(),
            automatic,
            message.id().toString());
    UUID person = to.person() == null ? null : to.person().value();
    return new NewMessage(
        Channel.EMAIL,
        address,
        letter.subject(),
        envelope.text(message.text(), to.language(), seals.marker(summary.number())),
        person,
        NewMessage.LETTER,
        head);
  }
}
