package org.recourse.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.NewPerson;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.Passwords;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.Scope;
import org.recourse.identity.Tier;
import org.recourse.identity.Tokens;
import org.recourse.kernel.CurrencyCode;
import org.recourse.wallet.WalletId;
import org.recourse.wallet.Wallets;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The people of the HTTP benchmark, each with a wallet, money and a token of their own; made by the
 * application's own code before the server starts on the same home.
 */
final class Population {
  private static final int AT_ONCE = 500;

  private final Application application;
  private final TransactionTemplate transaction;
  private final PasswordHash password;

  private Population(Application application) {
    this.application = application;
    this.transaction = application.get(TransactionTemplate.class);
    this.password = application.get(Passwords.class).hash("recourse-bench-2026");
  }

  /** Makes so many people and answers how to pay as them. */
  static List<Payer> make(Application application, int count) {
    Population population = new Population(application);
    List<Payer> payers = new ArrayList<>();
    for (int from = 0; from < count; from += AT_ONCE) {
      payers.addAll(population.enrol(from, Math.min(count, from + AT_ONCE)));
    }
    StartingMoney.pay(application);
    return payers;
  }

  private List<Payer> enrol(int from, int to) {
    List<NewPerson> people = new ArrayList<>();
    for (int i = from; i < to; i++) {
      people.add(
          new NewPerson(
              PersonId.next(),
              "Person " + i,
              List.of(Handle.parse(handle(i))),
              Language.EN,
              "SG",
              Set.of(Role.CUSTOMER),
              password,
              Tier.FULL));
    }
    List<Payer> payers =
        transaction.execute(_ -> {
          application.get(People.class).enrol(people);
          return people.stream().map(this::payer).toList();
        });
    return payers == null ? List.of() : payers;
  }

  private Payer payer(NewPerson person) {
    String token =
        application
            .get(Tokens.class)
            .issue(person.id(), "bench", EnumSet.of(Scope.PAYMENTS_WRITE))
            .secret();
    WalletId wallet =
        application.get(Wallets.class).open(person.id(), CurrencyCode.CNY).wallet().id();
    return new Payer(token, wallet.toString(), person.handles().getFirst().text());
  }

  /** Half of them have a phone number, half an e-mail address. */
  private static String handle(int number) {
    return number % 2 == 0
        ? "+86138%08d".formatted(number)
        : "person%d@bench.recourse.test".formatted(number);
  }
}
