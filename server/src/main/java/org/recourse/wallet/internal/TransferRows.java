package org.recourse.wallet.internal;

import java.util.UUID;
import org.recourse.ledger.Attachment;
import org.recourse.ledger.AttachmentWriter;

/** The rows of a transfer that ride in the ledger's commit. */
public record TransferRows(Intent intent, AttachmentWriter<TransferRows> writer)
    implements Attachment {
  @Override
  public UUID key() {
    return intent.idempotency();
  }
}
