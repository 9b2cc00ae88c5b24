package org.recourse.notice;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.recourse.delivery.Deliveries;
import org.recourse.delivery.MessageId;
import org.recourse.delivery.NewMessage;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.NewPerson;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.Tier;
import org.recourse.journal.Event;
import org.recourse.journal.Journal;
import org.recourse.journal.NewEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The module on a real database, with people, outbox and journal that remember what they got. */
final class NoticeDesk implements People, Deliveries, Journal {
  static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  final List<NewMessage> sent = new ArrayList<>();
  final List<NewEvent> announced = new ArrayList<>();
  final NoticeReader reader;
  final Bulletins bulletins;
  final Inboxes inboxes;
  final Preferences preferences;
  private final Map<PersonId, Person> people = new HashMap<>();
  private long position;

  NoticeDesk(HikariDataSource database) {
    JdbcClient jdbc = JdbcClient.create(database);
    JsonMapper json =
        JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    Messages messages = new Messages(jdbc);
    Unread unread = new Unread(jdbc);
    AlertWords words = new AlertWords();
    preferences = new Preferences(jdbc, Clock.fixed(NOON, ZoneOffset.UTC));
    bulletins = new Bulletins(this, unread);
    reader =
        new NoticeReader(
            new Alerts(json),
            this,
            messages,
            new MoneyLetters(this, preferences, words, NoticeDesk::links),
            bulletins);
    inboxes = new Inboxes(messages, unread, bulletins, words, this);
  }

  private static List<String> links(List<PersonId> payers) {
    return payers.stream().map(payer -> "https://pay.test/freeze/link#" + payer).toList();
  }

  Person person(String name, String handle, Language language, String country) {
    Handle parsed = Handle.parse(handle);
    Person person =
        new Person(
            PersonId.next(),
            name,
            name.charAt(0) + "***",
            parsed instanceof Handle.Email email ? email : null,
            parsed instanceof Handle.Phone phone ? phone : null,
            language,
            country,
            Set.of(Role.CUSTOMER),
            Tier.BASIC,
            Person.Found.BY_ALL,
            NOON);
    people.put(person.id(), person);
    return person;
  }

  /** A payment of 120.00 yuan from one to the other, come to this state. */
  Event payment(String state, Person from, Person to) {
    return event(
        "payment." + state,
        List.of(from.id().value(), to.id().value()),
        """
        {"payment_id": "pay_%d", "type": "transfer", "state": "%s", "amount": 12000,
         "currency": "CNY", "at": "%s", "note": null,
         "payer": {"person_id": "%s", "wallet_id": "wal_1", "name": "%s"},
         "payee": {"person_id": "%s", "wallet_id": "wal_2", "name": "%s"}}
        """
            .formatted(
                position + 1, state, NOON, from.id(), from.maskedName(), to.id(), to.maskedName()));
  }

  Event topUp(String state, Person by) {
    return event(
        "payment." + state,
        List.of(by.id().value()),
        """
        {"payment_id": "pay_%d", "type": "top_up", "state": "%s", "amount": 5,
         "currency": "EUR", "at": "%s",
         "payer": {"person_id": null, "wallet_id": null, "name": "Jade Bank"},
         "payee": {"person_id": "%s", "wallet_id": "wal_1", "name": "x"}}
        """
            .formatted(position + 1, state, NOON, by.id()));
  }

  Event event(String type, List<UUID> concerned, String payload) {
    return new Event(++position, NOON, type, "subject", concerned, payload);
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return Optional.ofNullable(people.get(id));
  }

  @Override
  public Map<PersonId, Person> find(Collection<PersonId> ids) {
    Map<PersonId, Person> found = new HashMap<>(people);
    found.keySet().retainAll(ids);
    return found;
  }

  @Override
  public MessageId send(NewMessage message) {
    sent.add(message);
    return MessageId.next();
  }

  @Override
  public void append(List<NewEvent> events) {
    announced.addAll(events);
  }

  @Override
  public Optional<PersonId> byHandle(Handle handle) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void enrol(List<NewPerson> newcomers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void append(Connection connection, List<NewEvent> events) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Event> after(long after, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long newest() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Tail tail(Set<String> areas, Consumer<List<Event>> consumer) {
    throw new UnsupportedOperationException();
  }
}
