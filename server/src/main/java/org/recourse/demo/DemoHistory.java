package org.recourse.demo;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.recourse.identity.Handle;
import org.recourse.identity.PersonId;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Problem;
import org.recourse.wallet.FundingSourceId;
import org.recourse.wallet.FundingSources;
import org.recourse.wallet.IdempotencyKey;
import org.recourse.wallet.Payments;
import org.recourse.wallet.RequestPayment;
import org.recourse.wallet.WalletId;
import org.recourse.wallet.Wallets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Makes the payments of the plan. Each has a key of its own, so after a kill it goes on where it
 * was and nothing is paid twice.
 */
@Component
@Profile("demo")
class DemoHistory {
  private static final Logger LOG = LoggerFactory.getLogger(DemoHistory.class);
  private static final int AT_ONCE_MAX = 16;

  private final DemoPeople people;
  private final Wallets wallets;
  private final FundingSources sources;
  private final Payments payments;
  private final Semaphore turns = new Semaphore(AT_ONCE_MAX);
  private final ConcurrentMap<String, FundingSourceId> linked = new ConcurrentHashMap<>();

  DemoHistory(DemoPeople people, Wallets wallets, FundingSources sources, Payments payments) {
    this.people = people;
    this.wallets = wallets;
    this.sources = sources;
    this.payments = payments;
  }

  /** How many payments were made, now or in an earlier attempt. */
  int make(List<List<DemoPayment>> rounds) throws InterruptedException {
    people
        .all()
        .forEach(person ->
            person.wallets().forEach(currency -> wallets.open(people.id(person), currency)));
    int made = 0;
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (List<DemoPayment> round : rounds) {
        List<Callable<Boolean>> tasks =
            round.stream().<Callable<Boolean>>map(payment -> () -> make(payment)).toList();
        made += count(workers.invokeAll(tasks));
      }
    }
    return made;
  }

  private static int count(Collection<Future<Boolean>> outcomes) throws InterruptedException {
    int made = 0;
    for (Future<Boolean> outcome : outcomes) {
      try {
        made += outcome.get() ? 1 : 0;
      } catch (ExecutionException e) {
        LOG.warn("A payment of the demo could not be made", e);
      }
    }
    return made;
  }

  private boolean make(DemoPayment payment) throws InterruptedException {
    turns.acquire();
    try {
      PersonId person = people.id(payment.by());
      payments.payConfirmed(person, new IdempotencyKey(payment.key()), request(payment));
      return true;
    } catch (Problem problem) {
      LOG.warn("The demo's payment {} was turned away: {}", payment.key(), problem.detail());
      return false;
    } finally {
      turns.release();
    }
  }

  private RequestPayment request(DemoPayment payment) {
    WalletId wallet = wallet(payment.by(), payment.amount().currency());
    return switch (payment) {
      case DemoPayment.TopUp topUp ->
          new RequestPayment.TopUp(wallet, topUp.amount(), source(topUp.by(), topUp.account()));
      case DemoPayment.Transfer transfer ->
          new RequestPayment.Transfer(
              wallet, transfer.amount(), Handle.parse(transfer.to().handle()), transfer.note());
    };
  }

  private WalletId wallet(DemoPerson person, CurrencyCode currency) {
    return wallets.find(people.id(person), currency).orElseThrow().id();
  }

  private FundingSourceId source(DemoPerson person, String account) {
    return linked.computeIfAbsent(
        person.handle() + account,
        any -> sources.link(people.id(person), account, person.name()).source().id());
  }
}
