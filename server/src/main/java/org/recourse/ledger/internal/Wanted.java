package org.recourse.ledger.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Command;
import org.recourse.ledger.TransferId;

/** Everything a batch's commands name: what to lock and what to read. */
final class Wanted {
  private final Set<Long> accounts = new HashSet<>();
  private final Set<UUID> transfers = new HashSet<>();
  private final Set<UUID> holds = new HashSet<>();

  static Wanted by(List<Pending> chains) {
    Wanted wanted = new Wanted();
    for (Pending pending : chains) {
      pending.chain.commands().forEach(wanted::add);
    }
    return wanted;
  }

  private void add(Command command) {
    transfers.add(command.id().value());
    switch (command) {
      case Command.Post c -> add(c.debit(), c.credit());
      case Command.Hold c -> add(c.debit(), c.credit());
      case Command.PostHold c -> holds.add(c.hold().value());
      case Command.VoidHold c -> holds.add(c.hold().value());
    }
  }

  private void add(AccountId debit, AccountId credit) {
    accounts.add(debit.value());
    accounts.add(credit.value());
  }

  void addAccounts(Collection<AccountId> more) {
    more.forEach(id -> accounts.add(id.value()));
  }

  void addHolds(Collection<TransferId> more) {
    more.forEach(id -> holds.add(id.value()));
  }

  Long[] accounts() {
    return accounts.toArray(Long[]::new);
  }

  UUID[] transfers() {
    return transfers.toArray(UUID[]::new);
  }

  UUID[] holds() {
    return holds.toArray(UUID[]::new);
  }
}
