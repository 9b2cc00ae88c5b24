package org.recourse.contact.mail.intake;

import java.time.Instant;
import org.recourse.contact.mail.message.MailParser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a mail as it came, before anything is made of it. */
@Component
public class MailStore {
  private final MailRows rows;
  private final RawMails raws;
  private final MailWork work;

  MailStore(MailRows rows, RawMails raws, MailWork work) {
    this.rows = rows;
    this.raws = raws;
    this.work = work;
  }

  /**
   * Keeps a mail, in the current transaction if there is one. One that is there already stays as it
   * is.
   *
   * @param receivedAt when the mailbox had it; clocks count from then
   */
  @Transactional
  public void keep(String mailbox, byte[] raw, Instant receivedAt) {
    MailId id = MailId.next();
    String identity = MailIdentity.of(raw, MailParser.parse(raw));
    if (rows.insert(id, mailbox, identity, raw.length, receivedAt)) {
      raws.keep(id, raw);
      work.ringAfterCommit();
    }
  }
}
