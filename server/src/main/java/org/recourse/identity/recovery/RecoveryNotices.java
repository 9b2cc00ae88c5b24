package org.recourse.identity.recovery;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.TimeUnit;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.News;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.SecurityLetters;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells people on every channel that their account is being recovered: at once, then each day. */
@Component
class RecoveryNotices {
  private static final int BATCH_MAX = 100;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  private final RecoveryRows rows;
  private final RecoveryLinks links;
  private final People people;
  private final SecurityLetters letters;
  private final News news;
  private final Audit audit;
  private final TransactionOperations transaction;

  RecoveryNotices(
      RecoveryRows rows,
      RecoveryLinks links,
      People people,
      SecurityLetters letters,
      News news,
      Audit audit,
      TransactionOperations transaction) {
    this.rows = rows;
    this.links = links;
    this.people = people;
    this.letters = letters;
    this.news = news;
    this.audit = audit;
    this.transaction = transaction;
  }

  /** In the current transaction. */
  void begun(Recovery recovery, Person person) {
    warn(recovery, person);
    record("account.recovery_begun", recovery);
  }

  /** In the current transaction. */
  void calledOff(Recovery recovery, Person person) {
    tell(Letter.RECOVERY_CALLED_OFF, person);
    record("account.recovery_called_off", recovery);
  }

  /** In the current transaction. */
  void done(Recovery recovery, Person person) {
    tell(Letter.RECOVERY_DONE, person);
    record("account.recovered", recovery);
  }

  @Scheduled(fixedDelay = 10, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
  void warnDaily() {
    transaction.executeWithoutResult(status ->
        rows.takeUntold(BATCH_MAX)
            .forEach(recovery -> warn(recovery, people.find(recovery.person()).orElseThrow())));
  }

  private void warn(Recovery recovery, Person person) {
    String fact = TIME.format(recovery.readyAt()) + "\n\n  " + links.issue(recovery);
    letters.send(Letter.RECOVERY_BEGUN, person, fact);
    news.securityChanged(Letter.RECOVERY_BEGUN, person.id());
  }

  private void tell(Letter letter, Person person) {
    letters.send(letter, person);
    news.securityChanged(letter, person.id());
  }

  private void record(String action, Recovery recovery) {
    audit.record(AuditEntry.ofTheHouse(action, recovery.text(), recovery.person().value()));
  }
}
