package org.recourse.contact.mail.intake;

import java.util.List;
import java.util.stream.Stream;
import org.recourse.complaint.Received;
import org.recourse.contact.mail.MailSettings;
import org.recourse.contact.mail.kind.Judgement;
import org.springframework.stereotype.Component;

/** Hands a mail to the case it belongs to, and remembers by what its answer will be known. */
@Component
class Placing {
  private final MailRows rows;
  private final Reception reception;
  private final Correspondence correspondence;
  private final Acknowledging acknowledging;
  private final MailSettings settings;

  Placing(
      MailRows rows,
      Reception reception,
      Correspondence correspondence,
      Acknowledging acknowledging,
      MailSettings settings) {
    this.rows = rows;
    this.reception = reception;
    this.correspondence = correspondence;
    this.acknowledging = acknowledging;
    this.settings = settings;
  }

  void place(ReadMail mail, Judgement judgement) {
    if (mail.sender().isEmpty()) {
      rows.setAside(mail.id(), judgement);
      return;
    }
    switch (reception.receive(mail, !judgement.human())) {
      case Received.Nowhere _ -> rows.setAside(mail.id(), judgement);
      case Received.InCase in -> {
        rows.inCase(mail.id(), judgement, in.caseId(), in.thread(), in.message());
        remember(mail, in);
        if (in.opened() && judgement.answerable()) {
          acknowledging.acknowledge(mail, in);
        }
      }
    }
  }

  private void remember(ReadMail mail, Received.InCase in) {
    correspondence.name(in.thread(), mail.parsed().answered(), false);
    mail.parsed().messageId().ifPresent(id -> correspondence.name(in.thread(), List.of(id), true));
    correspondence.join(
        in.thread(),
        Stream.concat(Stream.of(mail.sender()), mail.receivers().stream())
            .filter(address -> !settings.isOwn(address))
            .toList());
  }
}
