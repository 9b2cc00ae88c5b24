package org.recourse.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.delivery.Channel;
import org.recourse.delivery.Deliveries;
import org.recourse.delivery.NewMessage;
import org.recourse.identity.Handle;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Money;
import org.springframework.stereotype.Component;

/**
 * Tells people outside the house that money moved in their wallet, as they chose. Whoever got into
 * the wallet cannot hide that from who chose nothing.
 */
@Component
class MoneyLetters {
  private final Deliveries deliveries;
  private final Preferences preferences;
  private final AlertWords words;

  MoneyLetters(Deliveries deliveries, Preferences preferences, AlertWords words) {
    this.deliveries = deliveries;
    this.preferences = preferences;
    this.words = words;
  }

  /**
   * Sends what is wanted of a batch, with one look at who wants what.
   *
   * @param people those of the messages who still exist
   */
  void send(List<Message> news, Map<PersonId, Person> people) {
    Map<PersonId, Preference> chosen = preferences.of(people.keySet());
    List<NewMessage> letters = new ArrayList<>(news.size());
    for (Message message : news) {
      Person person = people.get(message.person());
      Money amount = message.amount();
      if (person != null && amount != null && message.text().isMovement()) {
        Preference preference = chosen.get(person.id());
        if (preference == null) {
          preference = Preference.usual(person);
        }
        AlertKind kind = message.text().kind();
        if (preference.wants(kind, Channel.EMAIL, amount)) {
          add(Channel.EMAIL, person.email(), person, message, letters);
        }
        if (preference.wants(kind, Channel.SMS, amount)) {
          add(Channel.SMS, person.phone(), person, message, letters);
        }
      }
    }
    deliveries.send(letters);
  }

  private void add(
      Channel channel,
      @Nullable Handle to,
      Person person,
      Message message,
      List<NewMessage> letters) {
    if (to != null) {
      boolean email = channel == Channel.EMAIL;
      letters.add(
          new NewMessage(
              channel,
              to.text(),
              email ? words.say("mail_subject", person, message) : "",
              words.say(email ? "mail_text" : "sms_text", person, message),
              person.id().value(),
              NewMessage.MONEY));
    }
  }
}
