package org.recourse.conversation.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.conversation.Assurance;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.Contacts;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.journal.Journal;
import org.recourse.journal.NewEvent;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Contacts as the table keeps them. */
@Component
class KnownContacts implements Contacts {
  private static final int NAME_MAX = 200;

  private final ContactRows rows;
  private final People people;
  private final Journal journal;
  private final Clock clock;

  KnownContacts(ContactRows rows, People people, Journal journal, Clock clock) {
    this.rows = rows;
    this.people = people;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Contact inWallet(PersonId id) {
    return rows.inWallet(id)
        .orElseGet(() -> {
          Person person = people.find(id).orElseThrow(KnownContacts::unknown);
          rows.insert(
              new Contact(
                  ContactId.next(),
                  Channel.APP,
                  null,
                  shortened(person.name()),
                  person.language(),
                  Assurance.WALLET_VERIFIED,
                  id,
                  false),
              clock.instant());
          return rows.inWallet(id).orElseThrow();
        });
  }

  @Override
  @Transactional
  public Contact at(Channel channel, String address, String name, Language language) {
    String plain = address.strip().toLowerCase(Locale.ROOT);
    return rows.at(channel, plain)
        .orElseGet(() -> {
          rows.insert(
              new Contact(
                  ContactId.next(),
                  channel,
                  plain,
                  shortened(name),
                  language,
                  Assurance.ANONYMOUS,
                  null,
                  false),
              clock.instant());
          return rows.at(channel, plain).orElseThrow();
        });
  }

  private static String shortened(String name) {
    int end = Math.min(name.length(), NAME_MAX);
    return name.substring(
        0, end > 0 && Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
  }

  @Override
  public Contact get(ContactId id) {
    return rows.find(id).orElseThrow(KnownContacts::unknown);
  }

  @Override
  public List<Contact> of(PersonId person) {
    return rows.of(person);
  }

  @Override
  public Map<PersonId, Set<ContactId>> near(Collection<PersonId> ids) {
    Map<PersonId, Person> known = people.find(ids);
    Map<String, PersonId> proved = new HashMap<>();
    known.values().stream()
        .filter(person -> person.email() != null)
        .forEach(person -> proved.put(person.email().text(), person.id()));
    Map<PersonId, Set<ContactId>> near = new HashMap<>();
    for (Contact contact : rows.near(ids, proved.keySet())) {
      Stream.of(contact.person(), proved.get(String.valueOf(contact.address())))
          .filter(person -> person != null && ids.contains(person))
          .forEach(
              person -> near.computeIfAbsent(person, none -> new HashSet<>()).add(contact.id()));
    }
    return near;
  }

  @Override
  public Set<PersonId> behind(Collection<ContactId> ids) {
    Set<PersonId> behind = new HashSet<>();
    for (Contact contact : rows.find(ids)) {
      if (contact.person() != null) {
        behind.add(contact.person());
      }
      if (contact.channel() == Channel.EMAIL && contact.address() != null) {
        people.byHandle(Handle.ofCanonical(contact.address())).ifPresent(behind::add);
      }
    }
    return behind;
  }

  @Override
  public Map<ContactId, Contact> find(Collection<ContactId> ids) {
    return rows.find(ids).stream().collect(Collectors.toMap(Contact::id, Function.identity()));
  }

  @Override
  @Transactional
  public void block(ContactId id, boolean blocked) {
    get(id);
    rows.block(id, blocked);
  }

  @Override
  @Transactional
  public void verified(ContactId id, PersonId person) {
    Contact contact = get(id);
    if (rows.tie(id, person)) {
      String payload = "{\"contact\":\"" + id + "\",\"person\":\"" + person + "\"}";
      journal.append(
          List.of(
              new NewEvent(
                  "conversation.contact_verified",
                  id.toString(),
                  List.of(person.value()),
                  payload)));
    } else if (!person.equals(contact.person())) {
      throw Problem.of(
          ProblemCode.NOT_ALLOWED,
          "Expected a contact that is nobody's yet, but this one belongs to another wallet."
              + " Write to us from the wallet instead.");
    }
  }

  private static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected the id of a contact (con_…), but there is none. Check the id.");
  }
}
