package org.recourse.identity.factors;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** A person's strong factors, and what may be done with any of them. */
@Component
public class Factors {
  private final FactorRows rows;
  private final Proofs proofs;
  private final FactorChanges changes;
  private final RecoveryCodes recovery;
  private final TransactionOperations transaction;
  private final Clock clock;

  Factors(
      FactorRows rows,
      Proofs proofs,
      FactorChanges changes,
      RecoveryCodes recovery,
      TransactionOperations transaction,
      Clock clock) {
    this.rows = rows;
    this.proofs = proofs;
    this.changes = changes;
    this.recovery = recovery;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** All of them, oldest first, also those reported lost. */
  public List<Factor> list(PersonId person) {
    return rows.list(person);
  }

  public Factor rename(PersonId person, FactorId id, String name) {
    find(rows.list(person), id);
    rows.rename(id, name);
    return find(rows.list(person), id);
  }

  /** Removes a factor, or, when it is the last strong one, begins to. Empty when it is gone. */
  public Optional<Factor> remove(Person person, FactorId id, Proof proof) {
    find(rows.list(person.id()), id);
    return proofs.with(
        person,
        proof,
        () -> {
          List<Factor> present = rows.lock(person.id());
          Factor factor = find(present, id);
          if (factor.removesAt() != null) {
            return Optional.of(factor);
          }
          Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
          rows.removeAt(id, LastFactorRule.removesAt(present, id, now));
          if (LastFactorRule.isLast(present, id)) {
            changes.tell(person, Letter.FACTOR_REMOVAL_BEGUN);
            return Optional.of(find(rows.list(person.id()), id));
          }
          changes.tell(person, removed(factor.kind()));
          return Optional.empty();
        });
  }

  /** Calls a removal off, which needs no proof: the account only stays as safe as it was. */
  public Factor keep(Person person, FactorId id) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          Factor factor = find(rows.lock(person.id()), id);
          if (factor.removesAt() != null) {
            rows.removeAt(id, null);
            changes.tell(person, Letter.FACTOR_REMOVAL_CALLED_OFF);
          }
          return find(rows.list(person.id()), id);
        }));
  }

  /** Notes that somebody else may hold it: from now on it confirms nothing. */
  public Factor lose(Person person, FactorId id, String password) {
    find(rows.list(person.id()), id);
    return proofs.evenFrozen(
        person,
        password,
        () -> {
          if (find(rows.lock(person.id()), id).isUsable()) {
            rows.lose(id);
            changes.tell(person, Letter.FACTOR_LOST);
          }
          return find(rows.list(person.id()), id);
        });
  }

  /** Removes all of them and the recovery codes, in the transaction that recovers an account. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void removeAll(Person person) {
    List<Factor> present = rows.lock(person.id());
    present.forEach(factor -> rows.removeAt(factor.id(), clock.instant()));
    if (!present.isEmpty()) {
      recovery.forget(person.id());
    }
  }

  private static Letter removed(Factor.Kind kind) {
    return switch (kind) {
      case AUTHENTICATOR -> Letter.AUTHENTICATOR_REMOVED;
      case PASSKEY -> Letter.PASSKEY_REMOVED;
    };
  }

  private static Factor find(List<Factor> present, FactorId id) {
    return present.stream()
        .filter(factor -> factor.id().equals(id))
        .findFirst()
        .orElseThrow(FactorRows::unknown);
  }
}
