package org.recourse.wallet.internal;

import java.util.List;
import java.util.Optional;
import org.recourse.kernel.Money;
import org.recourse.ledger.Account;
import org.recourse.ledger.Ledger;
import org.recourse.wallet.Decline;
import org.recourse.wallet.LimitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether a wallet may hold a top-up, too. Decided before the bank is asked, with all that is on
 * its way: money the bank has paid is always credited.
 */
@Component
class TopUpRoom {
  private final JdbcClient jdbc;
  private final ComingIn comingIn;
  private final Ledger ledger;

  TopUpRoom(JdbcClient jdbc, ComingIn comingIn, Ledger ledger) {
    this.jdbc = jdbc;
    this.comingIn = comingIn;
    this.ledger = ledger;
  }

  /** Until the transaction ends, no other top-up of this wallet begins. */
  void lock(Holder holder) {
    jdbc.sql("SELECT 1 FROM wallet.wallet WHERE id = :id FOR UPDATE")
        .param("id", holder.wallet().id().value())
        .query(Integer.class)
        .optional();
  }

  Optional<Decline> decline(Holder holder, Money amount, long balanceMax) {
    Account account = ledger.accounts(List.of(holder.account())).getFirst();
    long onItsWay =
        comingIn.of(List.of(holder.wallet().id())).getOrDefault(holder.wallet().id(), 0L);
    long left = Math.max(0, balanceMax - account.posted() - onItsWay);
    return amount.minor() > left
        ? Optional.of(new Decline.LimitExceeded(LimitKind.BALANCE, left))
        : Optional.empty();
  }
}
