package org.recourse.wallet.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Chain;
import org.recourse.ledger.Command;
import org.recourse.ledger.Ledger;
import org.recourse.ledger.Outcome;
import org.recourse.ledger.ResultCode;
import org.recourse.ledger.Terms;
import org.recourse.ledger.TransferId;
import org.recourse.wallet.Decline;
import org.recourse.wallet.Party;
import org.recourse.wallet.Payment;
import org.recourse.wallet.Payments.Answer;
import org.recourse.wallet.RequestPayment;
import org.recourse.wallet.WalletId;
import org.springframework.stereotype.Service;

/**
 * Person to person: durable intent, post, outcome. Usually the three are one commit of the
 * ledger's, the payment's rows riding in it. Without that they are three commits, and whatever a
 * crash leaves between them the chase brings to the same end: the ledger knows the transfer by the
 * payment's id.
 */
@Service
class Transfers {
  /** How long a node has to finish by itself before any node may look after the payment. */
  private static final Duration GRACE = Duration.ofSeconds(15);

  private final TransferPlans plans;
  private final TransferGate gate;
  private final Ledger ledger;
  private final Recording recording;
  private final TransferRowsWriter writer;
  private final WalletMemory wallets;
  private final People people;
  private final Allowances allowances;
  private final Clock clock;

  Transfers(
      TransferPlans plans,
      TransferGate gate,
      Ledger ledger,
      Recording recording,
      TransferRowsWriter writer,
      WalletMemory wallets,
      People people,
      Allowances allowances,
      Clock clock) {
    this.plans = plans;
    this.gate = gate;
    this.ledger = ledger;
    this.recording = recording;
    this.writer = writer;
    this.wallets = wallets;
    this.people = people;
    this.allowances = allowances;
    this.clock = clock;
  }

  /**
   * Carries out a transfer.
   *
   * @param attachRows whether the payment's rows ride in the ledger's commit
   */
  Answer pay(Order order, RequestPayment.Transfer request, boolean attachRows) {
    TransferPlan plan =
        plans.plan(order.person(), request, order.idempotency(), order.fingerprint());
    // Nobody is asked to confirm what is declined anyway.
    Optional<Decline> known = Declines.before(plan.facts());
    if (known.isPresent()) {
      return decline(plan.intent(), known.get());
    }
    TransferGate.Passage passage = gate.check(order, plan.intent());
    if (passage.decline() != null) {
      return decline(plan.intent(), passage.decline());
    }
    Answer answer = attachRows ? payAtOnce(plan, order.caller()) : payInSteps(plan, order.caller());
    if (passage.newPayee()) {
      gate.passed(answer.payment());
    }
    return answer;
  }

  private Answer decline(Intent intent, Decline decline) {
    Payment payment = intent.payment();
    Payment declined = Settlement.declined(payment, decline, payment.createdAt());
    return recording.begin(intent.with(declined), null, List.of())
        ? new Answer(declined, false)
        : recording.replay(intent.idempotency(), intent.fingerprint());
  }

  private Answer payAtOnce(TransferPlan plan, @Nullable Caller caller) {
    Intent intent = plan.intent();
    Allowance allowance =
        allowances.of(
            plan.payer(),
            plan.payerAccount(),
            plan.payee(),
            intent.payment().amount().currency(),
            caller);
    Chain chain =
        chain(intent.payment(), plan.payerAccount(), payeeAccount(plan), allowance.terms());
    TransferRows rows = new TransferRows(intent, allowance.tightest(), writer);
    Outcome outcome = ledger.postAndWait(chain.with(rows)).getFirst();
    return outcome.code() == ResultCode.ATTACHMENT_EXISTS
        ? recording.replay(intent.idempotency(), intent.fingerprint())
        : new Answer(Settlement.of(intent.payment(), outcome, allowance.tightest()), false);
  }

  private Answer payInSteps(TransferPlan plan, @Nullable Caller caller) {
    Intent intent = plan.intent();
    if (!recording.begin(intent, clock.instant().plus(GRACE), List.of())) {
      return recording.replay(intent.idempotency(), intent.fingerprint());
    }
    return new Answer(finish(intent.payment(), caller), false);
  }

  /** Posts a recorded transfer, again if need be, and records what became of it. */
  Payment finish(Payment payment) {
    return finish(payment, null);
  }

  private Payment finish(Payment payment, @Nullable Caller caller) {
    Payment settled = post(payment, caller);
    recording.settle(settled, List.of());
    return settled;
  }

  Payment post(Payment payment, @Nullable Caller caller) {
    AccountId payer = account(payment.payer().wallet());
    Allowance allowance =
        allowances.of(
            person(payment.payer()),
            payer,
            person(payment.payee()),
            payment.amount().currency(),
            caller);
    Chain chain = chain(payment, payer, account(payment.payee().wallet()), allowance.terms());
    return Settlement.of(payment, ledger.postAndWait(chain).getFirst(), allowance.tightest());
  }

  private Person person(Party party) {
    return people.find(Objects.requireNonNull(party.person())).orElseThrow();
  }

  private AccountId account(@Nullable WalletId wallet) {
    if (wallet == null) {
      throw new IllegalStateException("Expected two wallets in a transfer that was not declined");
    }
    return wallets.find(wallet).orElseThrow().account();
  }

  private static AccountId payeeAccount(TransferPlan plan) {
    AccountId account = plan.payeeAccount();
    if (account == null) {
      throw new IllegalStateException("Expected a payee without a wallet to be declined before");
    }
    return account;
  }

  private static Chain chain(Payment payment, AccountId payer, AccountId payee, Terms terms) {
    return Chain.of(
        new Command.Post(
            new TransferId(payment.id().value()),
            payer,
            payee,
            payment.amount(),
            payment.type().kind(),
            0,
            terms));
  }
}
