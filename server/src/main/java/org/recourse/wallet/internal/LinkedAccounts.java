package org.recourse.wallet.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.rails.AccountAnswer;
import org.recourse.rails.Bank;
import org.recourse.wallet.FundingSource;
import org.recourse.wallet.FundingSourceId;
import org.recourse.wallet.FundingSources;
import org.springframework.stereotype.Service;

@Service
class LinkedAccounts implements FundingSources {
  private final FundingSourceRows rows;
  private final Bank bank;
  private final Clock clock;

  LinkedAccounts(FundingSourceRows rows, Bank bank, Clock clock) {
    this.rows = rows;
    this.bank = bank;
    this.clock = clock;
  }

  @Override
  public Linked link(PersonId person, String accountNumber, String holder) {
    Optional<FundingSource> present = rows.byNumber(person, accountNumber);
    if (present.isPresent()) {
      return new Linked(present.get(), false);
    }
    if (rows.of(person).size() >= SOURCES_MAX) {
      throw Problem.of(
          ProblemCode.TOO_MANY_FUNDING_SOURCES,
          "Expected at most " + SOURCES_MAX + " linked accounts. Remove one you no longer use.");
    }
    String bankName =
        switch (bank.check(accountNumber, holder)) {
          case AccountAnswer.Known(String name) -> name;
          case AccountAnswer.Refused(String reason) -> throw refused(reason);
          case AccountAnswer.Unavailable _ -> throw unavailable();
        };
    FundingSource source =
        new FundingSource(
            FundingSourceId.next(),
            person,
            bankName,
            FundingSourceRows.masked(accountNumber),
            holder);
    return rows.insert(source, accountNumber, clock.instant())
        ? new Linked(source, true)
        : new Linked(rows.byNumber(person, accountNumber).orElseThrow(), false);
  }

  @Override
  public List<FundingSource> of(PersonId person) {
    return rows.of(person);
  }

  @Override
  public void remove(PersonId person, FundingSourceId id) {
    if (!rows.remove(person, id)) {
      throw FundingSourceRows.unknown();
    }
  }

  private static Problem refused(String reason) {
    return Problem.of(
            ProblemCode.BANK_ACCOUNT_REFUSED,
            "Expected an account the bank knows and may debit, but it says no. Check the number.")
        .with("reason", reason)
        .field("account_number", "bank_account_refused", "The bank does not accept it.");
  }

  private static Problem unavailable() {
    return Problem.of(
            ProblemCode.TRY_AGAIN_LATER,
            "Expected an answer from the bank, but there was none. Try again in a moment.")
        .with("retry_after_seconds", 5);
  }
}
