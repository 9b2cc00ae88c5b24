package org.recourse.conversation.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.ResourceBundle;
import org.recourse.conversation.Contact;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.Contacts;
import org.recourse.conversation.Verifications;
import org.recourse.delivery.Channel;
import org.recourse.delivery.Deliveries;
import org.recourse.delivery.NewMessage;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.platform.PublicAddress;
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
  private final Deliveries deliveries;
  private final PublicAddress address;
  private final Clock clock;

  LinkedVerifications(
      VerificationRows rows,
      Contacts contacts,
      Deliveries deliveries,
      PublicAddress address,
      Clock clock) {
    this.rows = rows;
    this.contacts = contacts;
    this.deliveries = deliveries;
    this.address = address;
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
    rows.insert(id, hash(link), agent, now, now.plus(WORKS_FOR));
    deliveries.send(letter(contact, link));
  }

  private NewMessage letter(Contact contact, String link) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.recourse.conversation.messages",
            contact.language().locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new NewMessage(
        Channel.EMAIL,
        Objects.requireNonNull(contact.address()),
        words.getString("verify.subject"),
        MessageFormat.format(words.getString("verify.text"), address.of("/verify-contact#" + link)),
        null,
        NewMessage.CODE);
  }

  @Override
  @Transactional
  public Contact look(String link) {
    return contacts.get(rows.lock(hash(link), clock.instant()).orElseThrow(() -> over()));
  }

  @Override
  @Transactional
  public Contact answer(String link, PersonId person, boolean yes) {
    byte[] hash = hash(link);
    ContactId id = rows.lock(hash, clock.instant()).orElseThrow(() -> over());
    rows.answer(hash, person, yes);
    if (yes) {
      contacts.verified(id, person);
    }
    return contacts.get(id);
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
