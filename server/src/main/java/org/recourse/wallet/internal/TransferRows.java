package org.recourse.wallet.internal;

import java.util.UUID;
import org.recourse.ledger.Attachment;
import org.recourse.ledger.AttachmentWriter;
import org.recourse.wallet.LimitKind;

/**
 * The rows of a transfer that ride in the ledger's commit.
 *
 * @param tightest which limit its ceiling stands for
 */
public record TransferRows(Intent intent, LimitKind tightest, AttachmentWriter<TransferRows> writer)
    implements Attachment {
  @Override
  public UUID key() {
    return intent.idempotency();
  }
}
