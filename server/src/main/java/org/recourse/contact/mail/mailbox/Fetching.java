package org.recourse.contact.mail.mailbox;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.recourse.contact.mail.intake.MailStore;
import org.recourse.contact.mail.mailbox.ImapFolder.Lying;
import org.recourse.contact.mail.mailbox.MailboxRows.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings mails from a folder into the store. Each is kept in the transaction that moves the place,
 * so none is skipped and none is kept twice. One the server does not give out, time and again, is
 * passed over and asked for again each hour.
 */
@Component
class Fetching {
  private static final Logger LOG = LoggerFactory.getLogger(Fetching.class);

  private final MailboxRows rows;
  private final HeldMails held;
  private final MailStore store;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Fetching(
      MailboxRows rows,
      HeldMails held,
      MailStore store,
      TransactionTemplate transactions,
      Clock clock) {
    this.rows = rows;
    this.held = held;
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Keeps what is new, or where nothing is, what was held back; false when nothing was new.
   *
   * @param turn whether this node may still read; asked before each mail
   */
  boolean take(String name, ImapFolder folder, BooleanSupplier turn)
      throws MessagingException, IOException {
    Place place = rows.place(name);
    long validity = folder.validity();
    Place from = place.validity() == validity ? place : anew(name, validity);
    List<Lying> lying = folder.after(from.uid());
    for (Lying one : lying) {
      if (!turn.getAsBoolean()) {
        return false;
      }
      next(name, one, new Place(validity, one.uid()));
    }
    if (!lying.isEmpty()) {
      return true;
    }
    for (long uid : held.due(name, from)) {
      if (turn.getAsBoolean()) {
        askAgain(name, folder, new Place(validity, uid));
      }
    }
    return false;
  }

  /** Under another validity all numbers are new; what is known is known by its identity. */
  private Place anew(String name, long validity) {
    held.forgetAllBut(name, validity);
    return new Place(validity, 0);
  }

  private void next(String name, Lying one, Place mail) throws MessagingException, IOException {
    try {
      keep(
          name,
          one,
          mail,
          () -> {
            rows.move(name, mail);
            held.settle(name, mail);
          });
    } catch (MessagingException | IOException | RuntimeException e) {
      if (held.failed(name, mail)) {
        LOG.error("The mailbox {} does not give out mail {}; the others go on", name, mail.uid());
        rows.move(name, mail);
      }
      throw e;
    }
  }

  private void askAgain(String name, ImapFolder folder, Place mail)
      throws MessagingException, IOException {
    held.failed(name, mail); // an hour from now again, should this end in whatever way
    Optional<Lying> one = folder.at(mail.uid());
    if (one.isPresent()) {
      keep(name, one.get(), mail, () -> held.settle(name, mail));
    } else {
      held.settle(name, mail);
    }
  }

  private void keep(String name, Lying one, Place mail, Runnable then)
      throws MessagingException, IOException {
    byte[] raw = one.raw();
    Instant received = received(one.message().getReceivedDate());
    transactions.executeWithoutResult(status -> {
      store.keep(name, raw, received);
      then.run();
    });
    LOG.debug("The mailbox {} gave out mail {}", name, mail.uid());
  }

  private Instant received(@Nullable Date date) {
    Instant now = clock.instant();
    return date == null || date.toInstant().isAfter(now) ? now : date.toInstant();
  }
}
