package org.recourse.conversation.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.recourse.conversation.Prompts;
import org.recourse.conversation.internal.VerificationRows.Asked;
import org.recourse.identity.Caller;
import org.recourse.identity.Freezes;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions in the app, and the one way to answer any of them. */
@Component
class AskedPrompts implements Prompts {
  private final VerificationRows rows;
  private final Contacts contacts;
  private final Freezes freezes;
  private final Clock clock;

  AskedPrompts(VerificationRows rows, Contacts contacts, Freezes freezes, Clock clock) {
    this.rows = rows;
    this.contacts = contacts;
    this.freezes = freezes;
    this.clock = clock;
  }

  @Override
  public List<Prompt> open(Caller caller) {
    boolean frozen = freezes.isFrozen(caller.person());
    return rows.open(caller.person(), clock.instant()).stream()
        .flatMap(asked -> prompt(asked, caller, frozen).stream())
        .toList();
  }

  @Override
  @Transactional
  public Contact answer(UUID id, Caller caller, boolean yes) {
    Asked asked =
        rows.lock(id, caller.person(), clock.instant()).orElseThrow(AskedPrompts::unknown);
    if (yes && !isOlder(caller, asked)) {
      throw Problem.of(
          ProblemCode.NOT_ALLOWED,
          "Expected a device we knew before we asked, but this one is newer. Use the link we sent"
              + " to the address.");
    }
    return answer(asked, caller.person(), yes);
  }

  /** A yes ties the contact to the person, unless their wallet is frozen. */
  Contact answer(Asked asked, PersonId person, boolean yes) {
    if (yes && freezes.staysFrozen(person)) {
      throw Problem.of(
          ProblemCode.ACCOUNT_FROZEN,
          "Expected an account that is not frozen: until the freeze is lifted, nobody is confirmed"
              + " to be you. Lift it first.");
    }
    rows.answer(asked.id(), person, yes);
    if (yes) {
      contacts.verified(asked.contact(), person);
    }
    return contacts.get(asked.contact());
  }

  private Optional<Prompt> prompt(Asked asked, Caller caller, boolean frozen) {
    Contact contact = contacts.get(asked.contact());
    return contact.assurance().knowsPerson()
        ? Optional.empty()
        : Optional.of(
            new Prompt(
                asked.id(),
                contact.channel(),
                contact.address(),
                asked.at(),
                asked.endsAt(),
                !frozen && isOlder(caller, asked)));
  }

  /** Whoever takes a session over from elsewhere comes with a device that is newer. */
  private static boolean isOlder(Caller caller, Asked asked) {
    return caller.deviceSince().isBefore(asked.at());
  }

  private static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected the id of a question that waits for you (vrf_…), but there is none. List them.");
  }
}
