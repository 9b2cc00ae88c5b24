package org.recourse.contact.mail.intake;

import java.util.Optional;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Cases;
import org.recourse.contact.mail.MailSeals;
import org.recourse.contact.mail.kind.Judgement;
import org.recourse.contact.mail.kind.Returned;
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
  private final Cases cases;
  private final Answers answers;

  Returning(
      MailRows rows, MailSeals seals, Conversations conversations, Cases cases, Answers answers) {
    this.rows = rows;
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
    if (returned.permanent()) {
      conversations.delivery(message.get().id(), DeliveryState.BOUNCED);
      String address = conversations.with(message.get().thread()).address();
      if (address != null) {
        answers.undeliverable(address);
      }
    }
    rows.inCase(mail.id(), judgement, caseId.get(), message.get().thread(), message.get().id());
  }

  private Optional<Message> find(MessageId id) {
    try {
      return Optional.of(conversations.get(id));
    } catch (Problem gone) {
      return Optional.empty();
    }
  }
}
