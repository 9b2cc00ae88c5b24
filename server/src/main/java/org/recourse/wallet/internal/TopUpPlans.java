package org.recourse.wallet.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.recourse.identity.Handle;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.wallet.Party;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentId;
import org.recourse.wallet.PaymentState;
import org.recourse.wallet.PaymentType;
import org.recourse.wallet.RequestPayment;
import org.springframework.stereotype.Component;

/** Finds out which bank account is to fill which wallet. */
@Component
class TopUpPlans {
  private final WalletMemory wallets;
  private final FundingSourceRows sources;
  private final People people;
  private final Allowances allowances;
  private final Clock clock;

  TopUpPlans(
      WalletMemory wallets,
      FundingSourceRows sources,
      People people,
      Allowances allowances,
      Clock clock) {
    this.wallets = wallets;
    this.sources = sources;
    this.people = people;
    this.allowances = allowances;
    this.clock = clock;
  }

  /**
   * A top-up that could be carried out, or will be declined.
   *
   * @param balanceMax the most the wallet may hold
   */
  record Plan(
      Intent intent, Declines.Facts facts, String accountNumber, Holder holder, long balanceMax) {
    /** Leaves out the account number, which has no place in a log. */
    @Override
    public String toString() {
      return "Plan[" + intent + "]";
    }
  }

  /** Throws the problem that keeps the request from being a payment at all. */
  Plan plan(PersonId id, RequestPayment.TopUp request, UUID idempotency, UUID fingerprint) {
    Holder holder = Checks.own(wallets.find(request.wallet()), id);
    Checks.amount(request.amount(), holder.wallet());
    FundingSourceRows.Row source = sources.active(id, request.source());
    Person person = people.find(id).orElseThrow();
    LimitPolicy.Amounts limits = allowances.limits(person, request.amount().currency());
    Handle handle = person.phone() != null ? person.phone() : person.email();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Payment payment =
        new Payment(
            PaymentId.next(),
            PaymentType.TOP_UP,
            PaymentState.PROCESSING,
            request.amount(),
            new Party(null, null, source.view().bankName(), source.view().maskedNumber(), null),
            new Party(
                id,
                holder.wallet().id(),
                person.name(),
                handle == null ? "" : handle.masked(),
                null),
            null,
            request.source(),
            null,
            null,
            now,
            now);
    return new Plan(
        new Intent(payment, idempotency, fingerprint),
        new Declines.Facts(
            holder.wallet().isOpen(), true, request.amount(), limits.perTransaction()),
        source.accountNumber(),
        holder,
        limits.balance());
  }
}
