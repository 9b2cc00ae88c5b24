package org.recourse.bench;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.recourse.identity.PersonId;
import org.recourse.ledger.AttachmentWriter;
import org.recourse.ledger.Chain;
import org.recourse.ledger.Command;
import org.recourse.wallet.LimitKind;
import org.recourse.wallet.Party;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentId;
import org.recourse.wallet.PaymentState;
import org.recourse.wallet.PaymentType;
import org.recourse.wallet.WalletId;
import org.recourse.wallet.internal.Intent;
import org.recourse.wallet.internal.TransferRows;

/**
 * Makes of each transfer a chain that carries the rows of a payment and of its event, written by
 * the wallet's own writer. Holds and their ends stay bare: the wallet attaches nothing to them.
 */
final class PaymentRows implements Function<Command, Chain> {
  private final AttachmentWriter<TransferRows> writer;

  @SuppressWarnings("unchecked") // The wallet has one writer.
  PaymentRows(Application application) {
    writer = (AttachmentWriter<TransferRows>) application.get(AttachmentWriter.class);
  }

  @Override
  public Chain apply(Command command) {
    Chain chain = Chain.of(command);
    return command instanceof Command.Post post
        ? chain.with(new TransferRows(intent(post), LimitKind.DAY, writer))
        : chain;
  }

  private static Intent intent(Command.Post post) {
    UUID id = post.id().value();
    Instant now = Instant.now();
    Payment payment =
        new Payment(
            new PaymentId(id),
            PaymentType.TRANSFER,
            PaymentState.PROCESSING,
            post.amount(),
            party(post.debit().value()),
            party(post.credit().value()),
            null,
            null,
            null,
            null,
            now,
            now);
    return new Intent(payment, scattered(id, 1), scattered(id, 2));
  }

  private static Party party(long account) {
    return new Party(
        new PersonId(madeWith(account, 1)),
        new WalletId(madeWith(account, 2)),
        "Person " + account,
        "p***@bench.recourse.test",
        null);
  }

  /** An id of version 7 as of somebody who came in the order of account numbers. */
  private static UUID madeWith(long account, long salt) {
    return new UUID(account << 22 | 0x7000, scramble(account ^ salt << 40) >>> 2 | 1L << 63);
  }

  /**
   * Any 16 bytes, as hashes are. The halves of ids made one after another grow together, so each is
   * scrambled before they are joined: their plain XOR would make one key of many ids.
   */
  private static UUID scattered(UUID id, long salt) {
    long low = scramble(scramble(id.getMostSignificantBits()) + id.getLeastSignificantBits());
    return new UUID(scramble(low + salt), low);
  }

  /** The finalizer of SplittableRandom. */
  private static long scramble(long z) {
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}
