package org.recourse.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.delivery.Channel;
import org.recourse.delivery.Deliveries;
import org.recourse.delivery.NewMessage;
import org.recourse.identity.FreezeLinks;
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
  private final FreezeLinks links;

  MoneyLetters(
      Deliveries deliveries, Preferences preferences, AlertWords words, FreezeLinks links) {
    this.deliveries = deliveries;
    this.links = links;
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
    Map<PersonId, String> freezing = freezing(news, people);
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
          add(Channel.EMAIL, person.email(), person, message, freezing, letters);
        }
        if (preference.wants(kind, Channel.SMS, amount)) {
          add(Channel.SMS, person.phone(), person, message, freezing, letters);
        }
      }
    }
    deliveries.send(letters);
  }

  /** One link for everybody whose money left in this batch, with one statement. */
  private Map<PersonId, String> freezing(List<Message> news, Map<PersonId, Person> people) {
    List<PersonId> payers =
        news.stream()
            .filter(message -> message.text().kind() == AlertKind.DEBIT)
            .map(Message::person)
            .filter(people::containsKey)
            .distinct()
            .toList();
    if (payers.isEmpty()) {
      return Map.of();
    }
    List<String> issued = links.issue(payers);
    Map<PersonId, String> byPerson = HashMap.newHashMap(payers.size());
    for (int i = 0; i < payers.size(); i++) {
      byPerson.put(payers.get(i), issued.get(i));
    }
    return byPerson;
  }

  private void add(
      Channel channel,
      @Nullable Handle to,
      Person person,
      Message message,
      Map<PersonId, String> freezing,
      List<NewMessage> letters) {
    if (to != null) {
      String link = freezing.getOrDefault(person.id(), "");
      boolean email = channel == Channel.EMAIL;
      letters.add(
          new NewMessage(
              channel,
              to.text(),
              email ? words.say("mail_subject", person, message) : "",
              words.say(email ? "mail_text" : "sms_text", person, message, link),
              person.id().value(),
              NewMessage.MONEY));
    }
  }
}
