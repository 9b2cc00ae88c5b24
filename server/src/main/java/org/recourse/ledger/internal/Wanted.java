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

  /**
   * What these chains name, and besides these accounts and holds.
   *
   * @param turn knows the holds that another lane is about to create; their accounts are locked,
   *     which waits for that lane
   */
  static Wanted by(
      List<Pending> chains,
      Turn turn,
      Collection<AccountId> moreAccounts,
      Collection<TransferId> moreHolds) {
    Wanted wanted = new Wanted();
    for (Pending pending : chains) {
      pending.chain.commands().forEach(command -> wanted.add(command, turn));
    }
    moreAccounts.forEach(id -> wanted.accounts.add(id.value()));
    moreHolds.forEach(id -> wanted.holds.add(id.value()));
    return wanted;
  }

  private void add(Command command, Turn turn) {
    transfers.add(command.id().value());
    switch (command) {
      case Command.Post c -> add(c.debit(), c.credit());
      case Command.Hold c -> add(c.debit(), c.credit());
      case Command.PostHold c -> add(c.hold(), turn);
      case Command.VoidHold c -> add(c.hold(), turn);
    }
  }

  private void add(AccountId debit, AccountId credit) {
    accounts.add(debit.value());
    accounts.add(credit.value());
  }

  private void add(TransferId hold, Turn turn) {
    holds.add(hold.value());
    Command.Hold inFlight = turn.inFlight(hold);
    if (inFlight != null) {
      add(inFlight.debit(), inFlight.credit());
    }
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
