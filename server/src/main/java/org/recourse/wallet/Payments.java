package org.recourse.wallet;

import java.util.List;
import java.util.Optional;
import org.recourse.identity.Caller;
import org.recourse.identity.PersonId;

/** Payments. */
public interface Payments {
  /**
   * Carries out a payment, or answers with the one this person made under this key before. Being
   * declined or failed is an answer like any other: it is recorded and stays. A request that cannot
   * be carried out at all is a problem and leaves nothing behind; so does one that must be
   * confirmed first ({@code step_up_required}): then send it again with the same key.
   */
  Answer pay(Caller caller, IdempotencyKey key, RequestPayment request);

  /** The same for what was confirmed elsewhere; nobody is asked again. */
  Answer payConfirmed(PersonId person, IdempotencyKey key, RequestPayment request);

  /** The payment; the problem {@code not_found} also when this person may not see it. */
  Payment get(PersonId person, PaymentId id);

  /** The payment, for the house itself: whoever shows it checks who may see it. */
  Optional<Payment> find(PaymentId id);

  /** What happened to it, oldest first, as this person may know it. */
  List<PaymentStep> timeline(PersonId person, Payment payment);

  /**
   * A payment as it stands.
   *
   * @param replayed whether an earlier request with the same key had made it
   */
  record Answer(Payment payment, boolean replayed) {}
}
