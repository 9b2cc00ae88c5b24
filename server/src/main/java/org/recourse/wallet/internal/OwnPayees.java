package org.recourse.wallet.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Act;
import org.recourse.identity.Caller;
import org.recourse.identity.Deed;
import org.recourse.identity.Fingerprint;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.StepUpReason;
import org.recourse.identity.StepUps;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.wallet.KnownPayee;
import org.recourse.wallet.PayeeId;
import org.recourse.wallet.PayeeList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** A person's list of payees. */
@Service
class OwnPayees implements PayeeList {
  private final PayeeRows rows;
  private final PayeeRecord record;
  private final StepUps stepUps;
  private final People people;
  private final TransactionOperations transaction;
  private final Clock clock;

  OwnPayees(
      PayeeRows rows,
      PayeeRecord record,
      StepUps stepUps,
      People people,
      TransactionOperations transaction,
      Clock clock) {
    this.rows = rows;
    this.record = record;
    this.stepUps = stepUps;
    this.people = people;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public List<KnownPayee> list(PersonId person, @Nullable UUID before, int limit) {
    List<PayeeRows.Row> found = rows.list(person, before, limit);
    Map<PersonId, Person> known = people.find(found.stream().map(PayeeRows.Row::payee).toList());
    return found.stream().map(row -> named(row, known.get(row.payee()))).toList();
  }

  @Override
  public KnownPayee trust(Caller caller, PayeeId id) {
    KnownPayee shown = get(caller.person(), id);
    Act act =
        new Act(
            new Deed.TrustPayee(shown.name(), shown.handle()),
            Fingerprint.of("trust_payee", id.toString()),
            Set.of(StepUpReason.MORE_TRUST));
    return transact(
            caller,
            id,
            payee -> {
              Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
              if (payee.trustedAt() != null) {
                return payee;
              }
              if (!stepUps.use(caller, act)) {
                return null;
              }
              rows.trust(id, now);
              record.write(caller, payee, "trusted");
              return with(payee, now);
            })
        .orElseThrow(() -> stepUps.asked(caller, act));
  }

  @Override
  public KnownPayee distrust(Caller caller, PayeeId id) {
    return transact(
            caller,
            id,
            payee -> {
              if (payee.trustedAt() != null) {
                rows.trust(id, null);
                record.write(caller, payee, "distrusted");
              }
              return with(payee, null);
            })
        .orElseThrow();
  }

  @Override
  public void remove(Caller caller, PayeeId id) {
    transact(
        caller,
        id,
        payee -> {
          rows.remove(id);
          record.write(caller, payee, "removed");
          return payee;
        });
  }

  private interface Deciding {
    @Nullable KnownPayee decide(KnownPayee payee);
  }

  private Optional<KnownPayee> transact(Caller caller, PayeeId id, Deciding deciding) {
    return Optional.ofNullable(
        transaction.execute(status -> {
          PayeeRows.Row row = rows.lock(caller.person(), id).orElseThrow(OwnPayees::unknown);
          return deciding.decide(named(row, people.find(row.payee()).orElse(null)));
        }));
  }

  private KnownPayee get(PersonId person, PayeeId id) {
    return rows.find(person, id)
        .map(row -> named(row, people.find(row.payee()).orElse(null)))
        .orElseThrow(OwnPayees::unknown);
  }

  private static KnownPayee named(PayeeRows.Row row, @Nullable Person now) {
    KnownPayee known = row.known();
    String name = now == null ? known.name() : now.maskedName();
    return new KnownPayee(known.id(), name, known.handle(), known.firstPaidAt(), known.trustedAt());
  }

  private static KnownPayee with(KnownPayee payee, @Nullable Instant trustedAt) {
    return new KnownPayee(payee.id(), payee.name(), payee.handle(), payee.firstPaidAt(), trustedAt);
  }

  private static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected the id of one of your payees, but there is none. List them at GET /payees.");
  }
}
