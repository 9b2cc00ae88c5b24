package org.recourse.contact.mail.intake;

import java.util.List;
import org.recourse.complaint.Cases;
import org.recourse.complaint.Incoming;
import org.recourse.complaint.Received;
import org.recourse.contact.mail.MailWords;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.recourse.conversation.NewMessage;
import org.recourse.files.VirusScanner.ScannerAway;
import org.springframework.stereotype.Component;

/** Makes of a mail what a case takes in, whatever the channel. */
@Component
class Reception {
  private static final int SUBJECT_MAX = 500;
  private static final int NAMES_MAX = 1_000;

  private final Contacts contacts;
  private final Matching matching;
  private final Hanging hanging;
  private final MailWords words;
  private final Cases cases;

  Reception(Contacts contacts, Matching matching, Hanging hanging, MailWords words, Cases cases) {
    this.contacts = contacts;
    this.matching = matching;
    this.hanging = hanging;
    this.words = words;
    this.cases = cases;
  }

  Received receive(ReadMail mail, boolean automatic) {
    Contact sender = contacts.at(Channel.EMAIL, mail.sender(), mail.senderName(), mail.language());
    Hanging.Kept kept = automatic ? new Hanging.Kept(List.of(), List.of()) : hang(mail);
    return cases.receive(
        new Incoming(
            mail.id().value(),
            sender.id(),
            Channel.EMAIL,
            shortened(mail.parsed().subject()),
            text(mail, kept),
            kept.attachments(),
            mail.receivedAt(),
            automatic,
            matching.match(mail)));
  }

  private Hanging.Kept hang(ReadMail mail) {
    try {
      return hanging.keep(mail);
    } catch (ScannerAway e) {
      throw new TryLater("Expected the virus scanner", e);
    }
  }

  /** Says at its end what only the original has. */
  private String text(ReadMail mail, Hanging.Kept kept) {
    String text = Wording.of(mail);
    StringBuilder note = new StringBuilder();
    if (!kept.left().isEmpty()) {
      String names = String.join(", ", kept.left());
      String some = names.substring(0, Math.min(names.length(), NAMES_MAX));
      note.append("\n\n[").append(words.say("left_out", mail.language(), some)).append(']');
    }
    if (mail.parsed().cut()) {
      note.append("\n\n[").append(words.say("cut", mail.language())).append(']');
    }
    int room = NewMessage.TEXT_MAX - note.length();
    return text.substring(0, Math.min(text.length(), room)) + note;
  }

  private static String shortened(String subject) {
    return subject.substring(0, Math.min(subject.length(), SUBJECT_MAX));
  }
}
