package org.recourse.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Money;

/**
 * The books once more, written from the rules without a look at the ledger's code: slow, plain and
 * on mutable numbers. It plays the chains that were settled, in the order of their commits.
 */
final class Model {
  /** An account's numbers, with the net balance after each movement. */
  static final class Book {
    final NewAccount terms;
    long debitsPending;
    long debitsPosted;
    long creditsPending;
    long creditsPosted;
    final List<Long> balances = new ArrayList<>();

    Book(NewAccount terms) {
      this.terms = terms;
    }
  }

  /** What stands under an id. */
  record Settled(Command command, ResultCode code) {}

  final Map<AccountId, Book> books = new HashMap<>();
  final Map<TransferId, Settled> settled = new LinkedHashMap<>();
  private final Map<TransferId, Reserve> reserves = new HashMap<>();

  Model(List<NewAccount> accounts) {
    accounts.forEach(a -> books.put(a.id(), new Book(a)));
  }

  /** Plays one chain; the codes it must have had. Already settled ids break a chain. */
  List<ResultCode> play(List<Command> chain, Instant at) {
    expire(at);
    List<ResultCode> codes = new ArrayList<>();
    int broken = -1;
    List<Runnable> undo = new ArrayList<>();
    for (int i = 0; i < chain.size() && broken < 0; i++) {
      if (settled.containsKey(chain.get(i).id())) {
        broken = i;
        codes.add(ResultCode.EXISTS);
      } else {
        codes.add(apply(chain.get(i), at, undo));
        broken = codes.getLast() == ResultCode.CREATED ? -1 : i;
      }
    }
    boolean mixed = chain.stream().anyMatch(c -> settled.containsKey(c.id()));
    if (broken >= 0 || mixed) {
      undo.reversed().forEach(Runnable::run);
      for (int i = 0; i < chain.size(); i++) {
        ResultCode code = i == broken && !mixed ? codes.get(i) : ResultCode.LINKED_EVENT_FAILED;
        settled.putIfAbsent(chain.get(i).id(), new Settled(chain.get(i), code));
      }
    } else {
      chain.forEach(c -> settled.put(c.id(), new Settled(c, ResultCode.CREATED)));
    }
    return chain.stream().map(c -> settled.get(c.id()).code()).toList();
  }

  @Nullable Money heldAmount(TransferId hold) {
    Reserve reserve = reserves.get(hold);
    return reserve == null ? null : reserve.hold.amount();
  }

  void expire(Instant at) {
    for (Reserve reserve : reserves.values()) {
      if (reserve.state.equals("pending")
          && reserve.until != null
          && reserve.until.compareTo(at) <= 0) {
        pend(reserve.hold, -reserve.hold.amount().minor());
        reserve.state = "expired";
      }
    }
  }

  private ResultCode apply(Command command, Instant at, List<Runnable> undo) {
    return switch (command) {
      case Command.Post c -> {
        ResultCode code = allowed(c.debit(), c.credit(), c.amount(), c.terms());
        if (code == ResultCode.CREATED) {
          move(c.debit(), c.credit(), c.amount().minor(), undo);
        }
        yield code;
      }
      case Command.Hold c -> {
        ResultCode code = allowed(c.debit(), c.credit(), c.amount(), c.terms());
        if (code == ResultCode.CREATED) {
          pend(c, c.amount().minor());
          reserves.put(c.id(), new Reserve(c, at));
          undo.add(() -> {
            pend(c, -c.amount().minor());
            reserves.remove(c.id());
          });
        }
        yield code;
      }
      case Command.PostHold c -> end(c.hold(), c.amount(), true, undo);
      case Command.VoidHold c -> end(c.hold(), null, false, undo);
    };
  }

  private ResultCode allowed(AccountId from, AccountId to, Money amount, Terms terms) {
    Book debit = books.get(from);
    Book credit = books.get(to);
    long minor = amount.minor();
    if (minor <= 0) return ResultCode.AMOUNT_MUST_BE_POSITIVE;
    if (from.equals(to)) return ResultCode.ACCOUNTS_MUST_BE_DIFFERENT;
    if (debit == null) return ResultCode.DEBIT_ACCOUNT_NOT_FOUND;
    if (credit == null) return ResultCode.CREDIT_ACCOUNT_NOT_FOUND;
    if (debit.terms.currency() != credit.terms.currency())
      return ResultCode.ACCOUNTS_MUST_SHARE_A_CURRENCY;
    if (debit.terms.currency() != amount.currency())
      return ResultCode.CURRENCY_MUST_BE_THE_ACCOUNTS;
    if (debit.terms.flags().contains(AccountFlag.DEBITS_BLOCKED)
        && debit.terms.flags().contains(AccountFlag.CREDITS_BLOCKED))
      return ResultCode.DEBIT_ACCOUNT_CLOSED;
    if (debit.terms.flags().contains(AccountFlag.DEBITS_BLOCKED)) return ResultCode.DEBITS_BLOCKED;
    if (credit.terms.flags().contains(AccountFlag.CREDITS_BLOCKED))
      return ResultCode.CREDITS_BLOCKED;
    if (debit.debitsPosted + debit.debitsPending + minor > terms.debitsMax())
      return ResultCode.EXCEEDS_DEBITS_MAX;
    if (debit.terms.flags().contains(AccountFlag.DEBITS_WITHIN_CREDITS)
        && debit.creditsPosted - debit.debitsPosted - debit.debitsPending < minor)
      return ResultCode.EXCEEDS_CREDITS;
    if (credit.terms.flags().contains(AccountFlag.CREDITS_WITHIN_DEBITS)
        && credit.debitsPosted - credit.creditsPosted - credit.creditsPending < minor)
      return ResultCode.EXCEEDS_DEBITS;
    if (credit.creditsPosted - credit.debitsPosted + minor > terms.balanceMax())
      return ResultCode.EXCEEDS_BALANCE_MAX;
    return ResultCode.CREATED;
  }

  private ResultCode end(TransferId id, @Nullable Money part, boolean post, List<Runnable> undo) {
    Reserve reserve = reserves.get(id);
    if (part != null && part.minor() <= 0) return ResultCode.AMOUNT_MUST_BE_POSITIVE;
    if (reserve == null) return ResultCode.HOLD_NOT_FOUND;
    Money held = reserve.hold.amount();
    if (part != null && part.currency() != held.currency())
      return ResultCode.CURRENCY_MUST_BE_THE_HOLDS;
    if (part != null && part.minor() > held.minor()) return ResultCode.EXCEEDS_HOLD_AMOUNT;
    switch (reserve.state) {
      case "posted" -> {
        return ResultCode.HOLD_ALREADY_POSTED;
      }
      case "voided" -> {
        return ResultCode.HOLD_ALREADY_VOIDED;
      }
      case "expired" -> {
        return ResultCode.HOLD_EXPIRED;
      }
      default -> {}
    }
    pend(reserve.hold, -held.minor());
    reserve.state = post ? "posted" : "voided";
    undo.add(() -> {
      pend(reserve.hold, held.minor());
      reserve.state = "pending";
    });
    if (post) {
      long minor = part == null ? held.minor() : part.minor();
      move(reserve.hold.debit(), reserve.hold.credit(), minor, undo);
    }
    return ResultCode.CREATED;
  }

  private void pend(Command.Hold hold, long minor) {
    books.get(hold.debit()).debitsPending += minor;
    books.get(hold.credit()).creditsPending += minor;
  }

  private void move(AccountId from, AccountId to, long minor, List<Runnable> undo) {
    Book debit = books.get(from);
    Book credit = books.get(to);
    debit.debitsPosted += minor;
    debit.balances.add(debit.creditsPosted - debit.debitsPosted);
    credit.creditsPosted += minor;
    credit.balances.add(credit.creditsPosted - credit.debitsPosted);
    undo.add(() -> {
      debit.debitsPosted -= minor;
      debit.balances.removeLast();
      credit.creditsPosted -= minor;
      credit.balances.removeLast();
    });
  }
}
