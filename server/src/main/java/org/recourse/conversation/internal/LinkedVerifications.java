package org.recourse.conversation.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.recourse.conversation.Contact;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.Contacts;
import org.recourse.conversation.Verifications;
import org.recourse.identity.Handle;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.journal.Journal;
import org.recourse.journal.NewEvent;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Verifications by a link whose secret stands in its fragment, so that no log holds it. */
@Component
class LinkedVerifications implements Verifications {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Duration WORKS_FOR = Duration.ofDays(3);
  private static final int DAY_MAX = 3;

  private final VerificationRows rows;
  private final Contacts contacts;
  private final People people;
  private final VerificationLetters letters;
  private final AskedPrompts prompts;
  private final Journal journal;
  private final Clock clock;

  LinkedVerifications(
      VerificationRows rows,
      Contacts contacts,
      People people,
      VerificationLetters letters,
      AskedPrompts prompts,
      Journal journal,
      Clock clock) {
    this.rows = rows;
    this.contacts = contacts;
    this.people = people;
    this.letters = letters;
    this.prompts = prompts;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void ask(ContactId id, PersonId agent) {
    Contact contact = contacts.get(id);
    if (contact.assurance().knowsPerson() || contact.address() == null) {
      throw Problem.of(
          ProblemCode.NOT_ALLOWED, "Expected a contact nobody knows yet, but we know this one.");
    }
    Instant now = clock.instant();
    if (rows.asked(id, now.minus(Duration.ofDays(1))) >= DAY_MAX) {
      throw Problem.of(
          ProblemCode.TOO_MANY_ATTEMPTS,
          "Expected at most " + DAY_MAX + " links a day to one contact. Wait for their answer.");
    }
    byte[] secret = new byte[32];
    RANDOM.nextBytes(secret);
    String link = "rcv_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    Optional<PersonId> owner = owner(contact.address());
    rows.insert(
        VerificationRows.fresh(id, now, now.plus(WORKS_FOR)),
        hash(link),
        agent,
        owner.orElse(null));
    letters.send(contact, link);
    owner.ifPresent(person ->
        journal.append(
            List.of(
                new NewEvent(
                    "conversation.verification_asked",
                    id.toString(),
                    List.of(person.value()),
                    "{}"))));
  }

  /** Who has verified the address as theirs; they can be asked in the app. */
  private Optional<PersonId> owner(String address) {
    try {
      return people.byHandle(Handle.parse(address));
    } catch (Problem notAHandle) {
      return Optional.empty();
    }
  }

  @Override
  @Transactional
  public Contact look(String link) {
    return contacts.get(asked(link).contact());
  }

  @Override
  @Transactional
  public Contact answer(String link, PersonId person, boolean yes) {
    return prompts.answer(asked(link), person, yes);
  }

  private VerificationRows.Asked asked(String link) {
    return rows.lock(hash(link), clock.instant()).orElseThrow(LinkedVerifications::over);
  }

  private static byte[] hash(String link) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(link.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Problem over() {
    return Problem.of(
        ProblemCode.LINK_EXPIRED,
        "Expected a link that still works, but this one was used or is too old. Write to us again"
            + " and we send a new one.");
  }
}
