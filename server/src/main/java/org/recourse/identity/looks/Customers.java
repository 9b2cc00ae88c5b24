package org.recourse.identity.looks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.CustomerLooks;
import org.recourse.identity.CustomerLooks.Look;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.access.OwnSessions;
import org.recourse.identity.factors.Authenticators;
import org.recourse.identity.passwords.OwnPasswords;
import org.recourse.kernel.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What identity knows of a customer, as the staff see it in an open look. */
@Component
public class Customers {
  private final CustomerLooks looks;
  private final People people;
  private final Authenticators authenticators;
  private final OwnSessions sessions;
  private final OwnPasswords passwords;

  Customers(
      CustomerLooks looks,
      People people,
      Authenticators authenticators,
      OwnSessions sessions,
      OwnPasswords passwords) {
    this.looks = looks;
    this.people = people;
    this.authenticators = authenticators;
    this.sessions = sessions;
    this.passwords = passwords;
  }

  /**
   * A customer and how well they are protected: numbers, never what would help to sign in as them.
   */
  public record Customer(
      Look look,
      Person person,
      int authenticators,
      int recoveryCodesLeft,
      int sessions,
      @Nullable Instant passwordChangedAt) {}

  @Transactional
  public Customer read(Caller staff, PersonId id) {
    Look look = looks.require(staff, id, "profile");
    return new Customer(
        look,
        people.find(id).orElseThrow(),
        authenticators.list(id).size(),
        authenticators.recoveryCodesLeft(id),
        sessions.list(id, null, Page.LIMIT_MAX).size(),
        passwords.changedAt(id));
  }
}
