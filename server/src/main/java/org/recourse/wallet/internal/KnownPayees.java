package org.recourse.wallet.internal;

import java.util.List;
import org.recourse.identity.Handle;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.wallet.Payees;
import org.recourse.wallet.Wallet;
import org.springframework.stereotype.Service;

@Service
class KnownPayees implements Payees {
  private final People people;
  private final WalletRows wallets;
  private final LookupLimit limit;

  KnownPayees(People people, WalletRows wallets, LookupLimit limit) {
    this.people = people;
    this.wallets = wallets;
    this.limit = limit;
  }

  @Override
  public Payee lookUp(PersonId asking, Handle handle) {
    limit.count(asking);
    Person person =
        people
            .toPay(handle, asking)
            .orElseThrow(() ->
                Problem.of(
                    ProblemCode.PAYEE_NOT_FOUND,
                    "Expected the phone number or e-mail address of somebody with a wallet "
                        + "here, but nobody has it. Check it with them."));
    if (person.id().equals(asking)) {
      throw Checks.ownWallet();
    }
    List<Wallet> open =
        wallets.of(person.id()).stream().map(Holder::wallet).filter(Wallet::isOpen).toList();
    return new Payee(handle, person.maskedName(), open.stream().map(Wallet::currency).toList());
  }
}
