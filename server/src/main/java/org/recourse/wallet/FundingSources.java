package org.recourse.wallet;

import java.util.List;
import org.recourse.identity.PersonId;

/** The bank accounts people have linked. */
public interface FundingSources {
  /** The most accounts one person may link. */
  int SOURCES_MAX = 10;

  /**
   * Links an account after asking the bank, or answers with the one already linked; the problem
   * {@code bank_account_refused} when the bank does not know it.
   */
  Linked link(PersonId person, String accountNumber, String holder);

  /** Those in use, in the order they were linked. */
  List<FundingSource> of(PersonId person);

  /** Unlinks it; the problem {@code not_found} when it is not this person's. */
  void remove(PersonId person, FundingSourceId id);

  /** A linked account, and whether this call linked it. */
  record Linked(FundingSource source, boolean fresh) {}
}
