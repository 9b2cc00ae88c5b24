package org.recourse.wallet.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.ledger.LedgerFault;
import org.recourse.wallet.IdempotencyKey;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentId;
import org.recourse.wallet.PaymentStep;
import org.recourse.wallet.Payments;
import org.recourse.wallet.RequestPayment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes requests for payments: once each, whatever the network does. */
@Service
class PaymentDesk implements Payments {
  private static final Logger LOG = LoggerFactory.getLogger(PaymentDesk.class);

  private final InFlight inFlight;
  private final Transfers transfers;
  private final TopUps topUps;
  private final PaymentRows rows;
  private final WalletSettings settings;

  PaymentDesk(
      InFlight inFlight,
      Transfers transfers,
      TopUps topUps,
      PaymentRows rows,
      WalletSettings settings) {
    this.inFlight = inFlight;
    this.transfers = transfers;
    this.topUps = topUps;
    this.rows = rows;
    this.settings = settings;
  }

  @Override
  public Answer pay(Caller caller, IdempotencyKey key, RequestPayment request) {
    return pay(caller.person(), caller, key, request);
  }

  @Override
  public Answer payConfirmed(PersonId person, IdempotencyKey key, RequestPayment request) {
    return pay(person, null, key, request);
  }

  private Answer pay(
      PersonId person, @Nullable Caller caller, IdempotencyKey key, RequestPayment request) {
    Order order = new Order(person, caller, Hashes.of(person, key), Hashes.of(request));
    return inFlight.once(order.idempotency(), order.fingerprint(), () -> payFirst(order, request));
  }

  private Answer payFirst(Order order, RequestPayment request) {
    try {
      return switch (request) {
        case RequestPayment.Transfer transfer ->
            transfers.pay(order, transfer, settings.attachRows());
        case RequestPayment.TopUp topUp ->
            topUps.pay(order.person(), topUp, order.idempotency(), order.fingerprint());
      };
    } catch (Problem problem) {
      // A repeated request gets its first answer even if it could not be made any more today.
      Optional<Intent> earlier = rows.byKey(order.idempotency());
      if (earlier.isPresent()) {
        return new Answer(Recording.same(earlier.get(), order.fingerprint()).payment(), true);
      }
      throw problem;
    } catch (LedgerFault fault) {
      LOG.warn("A payment was left undecided", fault);
      throw Problem.of(
              ProblemCode.TRY_AGAIN_LATER,
              "Expected the books to answer, but they did not in time. Send the same request again "
                  + "with the same Idempotency-Key; it is never carried out twice.")
          .with("retry_after_seconds", 1);
    }
  }

  @Override
  public Payment get(PersonId person, PaymentId id) {
    return rows.find(id)
        .filter(payment -> payment.visibleTo(person))
        .orElseThrow(() ->
            Problem.of(
                ProblemCode.NOT_FOUND,
                "Expected the id of a payment of yours, but there is none. "
                    + "List yours at GET /transactions."));
  }

  @Override
  public Optional<Payment> find(PaymentId id) {
    return rows.find(id);
  }

  @Override
  public List<PaymentStep> timeline(PersonId person, Payment payment) {
    return Timeline.of(person, payment, () -> rows.steps(payment.id()));
  }
}
