package org.recourse.wallet.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.Handle;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Money;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.wallet.Party;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentId;
import org.recourse.wallet.PaymentState;
import org.recourse.wallet.PaymentType;
import org.recourse.wallet.RequestPayment;
import org.springframework.stereotype.Component;

/** Finds out who pays whom, from memory: the hot path asks no table before the ledger. */
@Component
class TransferPlans {
  private final WalletMemory wallets;
  private final People people;
  private final HandleMemory handles;
  private final LookupLimit lookups;
  private final Allowances allowances;
  private final Clock clock;

  TransferPlans(
      WalletMemory wallets,
      People people,
      HandleMemory handles,
      LookupLimit lookups,
      Allowances allowances,
      Clock clock) {
    this.wallets = wallets;
    this.people = people;
    this.handles = handles;
    this.lookups = lookups;
    this.allowances = allowances;
    this.clock = clock;
  }

  /** Throws the problem that keeps the request from being a payment at all. */
  TransferPlan plan(
      PersonId person, RequestPayment.Transfer request, UUID idempotency, UUID fingerprint) {
    Holder holder = Checks.own(wallets.find(request.wallet()), person);
    Checks.amount(request.amount(), holder.wallet());
    Person payer = people.find(person).orElseThrow();
    Person payee = payee(person, request.payee());
    Money amount = request.amount();
    Optional<Holder> payeeHolder =
        wallets.find(payee.id(), amount.currency()).filter(found -> found.wallet().isOpen());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Payment payment =
        new Payment(
            PaymentId.next(),
            PaymentType.TRANSFER,
            PaymentState.PROCESSING,
            amount,
            payer(payer, holder),
            new Party(
                payee.id(),
                payeeHolder.map(found -> found.wallet().id()).orElse(null),
                payee.maskedName(),
                handles.mask(request.payee()),
                null),
            request.note(),
            null,
            null,
            null,
            now,
            now);
    return new TransferPlan(
        new Intent(payment, idempotency, fingerprint),
        new Declines.Facts(
            holder.wallet().isOpen(),
            payeeHolder.isPresent(),
            amount,
            allowances.limits(payer, amount.currency()).perTransaction()),
        payer,
        payee,
        holder.account(),
        payeeHolder.map(Holder::account).orElse(null));
  }

  private Person payee(PersonId payer, Handle handle) {
    Optional<Person> payee = people.toPay(handle, payer);
    if (payee.isEmpty()) {
      lookups.count(payer); // guessing handles by paying them is looking up, too
      throw Problem.of(
              ProblemCode.PAYEE_NOT_FOUND,
              "Expected the phone number or e-mail address of somebody with a wallet here, but "
                  + "nobody has it. Check it with them.")
          .field("payee.handle", "payee_not_found", "Nobody here has it.");
    }
    if (payee.get().id().equals(payer)) {
      throw Checks.ownWallet();
    }
    return payee.get();
  }

  private Party payer(Person person, Holder holder) {
    Handle handle = person.phone() != null ? person.phone() : person.email();
    return new Party(
        person.id(),
        holder.wallet().id(),
        person.name(),
        handle == null ? "" : handles.mask(handle),
        null);
  }
}
