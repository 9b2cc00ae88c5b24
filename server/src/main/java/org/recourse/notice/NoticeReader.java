package org.recourse.notice;

import java.util.List;
import org.recourse.identity.People;
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
  private final MoneyLetters letters;
  private final Bulletins bulletins;

  NoticeReader(
      Alerts alerts, People people, Messages messages, MoneyLetters letters, Bulletins bulletins) {
    this.alerts = alerts;
    this.people = people;
    this.messages = messages;
    this.letters = letters;
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
    tellOutside(news);
    bulletins.announce(news.stream().map(Message::person).distinct().toList());
  }

  private void tellOutside(List<Message> news) {
    List<Message> moved = news.stream().filter(message -> message.text().isMovement()).toList();
    letters.send(moved, people.find(moved.stream().map(Message::person).distinct().toList()));
  }
}
