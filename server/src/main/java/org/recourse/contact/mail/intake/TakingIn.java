package org.recourse.contact.mail.intake;

import org.recourse.contact.mail.kind.Judgement;
import org.recourse.contact.mail.message.MailParser;
import org.springframework.stereotype.Component;

/** Takes one stored mail in: into its case, or aside. Runs in the transaction that holds it. */
@Component
class TakingIn {
  private final MailRows rows;
  private final RawMails raws;
  private final Judging judging;
  private final Returning returning;
  private final Placing placing;

  TakingIn(MailRows rows, RawMails raws, Judging judging, Returning returning, Placing placing) {
    this.rows = rows;
    this.raws = raws;
    this.judging = judging;
    this.returning = returning;
    this.placing = placing;
  }

  void take(MailRows.Waiting waiting) {
    ReadMail mail =
        ReadMail.of(waiting.id(), MailParser.parse(raws.read(waiting.id())), waiting.receivedAt());
    rows.read(
        mail.id(),
        mail.sender(),
        MailIdentity.subjectKey(mail.parsed().subject()),
        mail.parsed().messageId().orElse(""));
    Judgement judgement = judging.judge(mail);
    switch (judgement.kind()) {
      case HUMAN, AUTOMATIC -> placing.place(mail, judgement);
      case BOUNCE -> returning.note(mail, judgement);
      case REPORT, OWN -> rows.setAside(mail.id(), judgement);
    }
  }
}
