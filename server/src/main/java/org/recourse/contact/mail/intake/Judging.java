package org.recourse.contact.mail.intake;

import org.recourse.contact.mail.MailSeals;
import org.recourse.contact.mail.MailSettings;
import org.recourse.contact.mail.kind.Classifier;
import org.recourse.contact.mail.kind.Judgement;
import org.springframework.stereotype.Component;

/** Asks the rules, with what this house calls its own; people may say otherwise. */
@Component
class Judging {
  private final Classifier classifier;
  private final MailRows rows;

  Judging(MailSettings settings, MailSeals seals, MailRows rows) {
    this.classifier = new Classifier(settings.own(), id -> seals.message(id).isPresent());
    this.rows = rows;
  }

  /** A mail an agent called a person's is one; it gets no answer from a machine all the same. */
  Judgement judge(ReadMail mail) {
    Judgement judgement = classifier.judge(mail.parsed());
    return rows.calledHuman(mail.id()) ? Judgement.byAgent() : judgement;
  }
}
