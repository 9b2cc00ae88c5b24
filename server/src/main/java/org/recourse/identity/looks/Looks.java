package org.recourse.identity.looks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.identity.Caller;
import org.recourse.identity.CustomerLooks;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Opens looks and holds staff to them. */
@Component
public class Looks implements CustomerLooks {
  static final Duration OPEN_FOR = Duration.ofMinutes(30);

  private final LookRows rows;
  private final People people;
  private final Attempts attempts;
  private final Audit audit;
  private final TransactionOperations transaction;
  private final Clock clock;

  Looks(
      LookRows rows,
      People people,
      Attempts attempts,
      Audit audit,
      TransactionOperations transaction,
      Clock clock) {
    this.rows = rows;
    this.people = people;
    this.attempts = attempts;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Opens a look. Nobody, staff and the caller themselves answer all alike: {@code not_found}; and
   * that somebody asked for them is recorded too.
   */
  public Look open(Caller staff, Optional<PersonId> asked, String reason) {
    attempts.take(AttemptKind.CUSTOMER_LOOK, staff.person().toString());
    Optional<Person> customer =
        asked
            .flatMap(people::find)
            .filter(person -> !person.id().equals(staff.person()))
            .filter(Looks::isCustomer);
    return customer
        .map(person ->
            Objects.requireNonNull(transaction.execute(s -> begin(staff, person, reason))))
        .orElseThrow(() -> {
          transaction.executeWithoutResult(
              status -> record(staff, "customer.look_refused", "person", null, reason, Map.of()));
          return unknown();
        });
  }

  private static boolean isCustomer(Person person) {
    return person.roles().stream().allMatch(role -> role == Role.CUSTOMER || role == Role.MERCHANT);
  }

  private Look begin(Caller staff, Person customer, String reason) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Look look = new Look(Ids.next(), customer.id(), reason, now, now.plus(OPEN_FOR));
    rows.insert(look, staff.person());
    record(staff, "customer.look_opened", look.text(), customer.id(), reason, Map.of());
    return look;
  }

  /** The caller's own open looks, newest first. */
  public List<Look> open(Caller staff, @Nullable UUID before, int limit) {
    return rows.open(staff.person(), clock.instant(), before, limit);
  }

  @Override
  @Transactional
  public Look require(Caller staff, PersonId person, String what) {
    Look look =
        rows.open(staff.person(), person, clock.instant())
            .orElseThrow(() ->
                Problem.of(
                        ProblemCode.LOOK_REQUIRED,
                        "Expected you to have a look at this customer open, but you have none. Open"
                            + " one and say why.")
                    .with("person_id", person.toString()));
    record(staff, "customer.read", look.text(), person, look.reason(), Map.of("what", what));
    return look;
  }

  private void record(
      Caller staff,
      String action,
      String subject,
      @Nullable PersonId person,
      String reason,
      Map<String, String> detail) {
    audit.record(
        new AuditEntry(
            staff.person().value(),
            staff.access().value(),
            action,
            subject,
            person == null ? null : person.value(),
            reason,
            detail));
  }

  private static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected a customer you may look at, but there is none. Check the number, the address or"
            + " the id.");
  }
}
