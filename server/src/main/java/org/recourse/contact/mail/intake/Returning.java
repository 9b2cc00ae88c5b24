package org.recourse.contact.mail.intake;

import java.util.List;
import java.util.Optional;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Cases;
import org.recourse.contact.mail.MailSeals;
import org.recourse.contact.mail.kind.Judgement;
import org.recourse.contact.mail.kind.Returned;
import org.recourse.conversation.Carriage;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.DeliveryState;
import org.recourse.conversation.Message;
import org.recourse.conversation.MessageId;
import org.recourse.kernel.Problem;
import org.springframework.stereotype.Component;

/** Mails of ours that came back: the message shows it, and the address is known for dead. */
@Component
class Returning {
  private final MailRows rows;
  private final MailSeals seals;
  private final Conversations conversations;
  private final Carriage carriage;
  private final Cases cases;
  private final Answers answers;

  Returning(
      MailRows rows,
      MailSeals seals,
      Conversations conversations,
      Carriage carriage,
      Cases cases,
      Answers answers) {
    this.rows = rows;
    this.carriage = carriage;
    this.seals = seals;
    this.conversations = conversations;
    this.cases = cases;
    this.answers = answers;
  }

  /** A bounce of nothing we sent is set aside: anybody can write one. */
  void note(ReadMail mail, Judgement judgement) {
    Returned returned = Returned.of(mail.parsed());
    Optional<Message> message = returned.messageId().flatMap(seals::message).flatMap(this::find);
    Optional<CaseId> caseId = message.flatMap(found -> cases.ofThread(found.thread()));
    if (message.isEmpty() || caseId.isEmpty()) {
      rows.setAside(mail.id(), judgement);
      return;
    }
    note(message.get(), returned);
    rows.inCase(mail.id(), judgement, caseId.get(), message.get().thread(), message.get().id());
  }

  /**
   * What came back for good is lost, and the case goes on by that; what is late or found a mailbox
   * full is only noted. A copy that came back says nothing of the message itself.
   */
  private void note(Message message, Returned returned) {
    MessageId id = message.id();
    String address = conversations.with(message.thread()).address();
    boolean copy =
        carriage.copies(List.of(id)).getOrDefault(id, List.of()).contains(returned.recipient());
    String dead = copy ? returned.recipient() : address;
    carriage.note(id, dead + ": " + returned.told());
    if (returned.permanent()) {
      if (!copy) {
        conversations.delivery(id, DeliveryState.BOUNCED);
      }
      if (dead != null) {
        answers.undeliverable(dead);
      }
    }
  }

  private Optional<Message> find(MessageId id) {
    try {
      return Optional.of(conversations.get(id));
    } catch (Problem gone) {
      return Optional.empty();
    }
  }
}
