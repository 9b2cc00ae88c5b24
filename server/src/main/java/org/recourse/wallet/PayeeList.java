package org.recourse.wallet;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.PersonId;

/** Whom people have paid before, and whom of them they trust with larger payments. */
public interface PayeeList {
  /** Newest first. */
  List<KnownPayee> list(PersonId person, @Nullable UUID before, int limit);

  /**
   * Lets larger payments to this payee pass without being asked. Problems: {@code not_found},
   * {@code step_up_required}.
   */
  KnownPayee trust(Caller caller, PayeeId id);

  /** From now on, on every node, this payee is like any other known one. */
  KnownPayee distrust(Caller caller, PayeeId id);

  /** Forgets the payee: the next payment to them is confirmed as to somebody new. */
  void remove(Caller caller, PayeeId id);
}
