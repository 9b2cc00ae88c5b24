package org.recourse.notice;

import java.util.List;
import java.util.Map;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.journal.Event;
import org.recourse.journal.JournalReader;
import org.springframework.stereotype.Component;

/**
 * Follows the journal and fills the inboxes. Runs in the transaction that moves its cursor, and a
 * message is written once per event and person, so nobody is told twice even if events come again.
 */
@Component
class NoticeReader implements JournalReader {
  private final Alerts alerts;
  private final People people;
  private final Messages messages;
  private final DebitMails mails;
  private final Bulletins bulletins;

  NoticeReader(
      Alerts alerts, People people, Messages messages, DebitMails mails, Bulletins bulletins) {
    this.alerts = alerts;
    this.people = people;
    this.messages = messages;
    this.mails = mails;
    this.bulletins = bulletins;
  }

  @Override
  public String name() {
    return "notice";
  }

  @Override
  public void read(List<Event> events) {
    List<Message> all = events.stream().flatMap(alerts::about).toList();
    if (all.isEmpty()) {
      return;
    }
    List<Message> news = messages.insert(all);
    mailDebits(news);
    bulletins.announce(news.stream().map(Message::person).distinct().toList());
  }

  private void mailDebits(List<Message> news) {
    List<Message> debits =
        news.stream().filter(message -> message.text().kind() == AlertKind.DEBIT).toList();
    Map<PersonId, Person> payers =
        people.find(debits.stream().map(Message::person).distinct().toList());
    mails.send(debits, payers);
  }
}
