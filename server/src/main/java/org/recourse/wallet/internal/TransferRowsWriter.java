package org.recourse.wallet.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.recourse.journal.Journal;
import org.recourse.journal.NewEvent;
import org.recourse.ledger.Attached;
import org.recourse.ledger.AttachmentWriter;
import org.recourse.wallet.Payment;
import org.springframework.stereotype.Component;

/** Writes payments and their events in the ledger's commit: two statements for the whole batch. */
@Component
class TransferRowsWriter implements AttachmentWriter<TransferRows> {
  private final Journal journal;

  TransferRowsWriter(Journal journal) {
    this.journal = journal;
  }

  @Override
  public Set<UUID> alreadyWritten(Connection connection, List<TransferRows> candidates)
      throws SQLException {
    UUID[] keys = new UUID[candidates.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = candidates.get(i).key();
    }
    Set<UUID> written = new HashSet<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT idempotency FROM wallet.payment WHERE idempotency = ANY (?)")) {
      select.setArray(1, connection.createArrayOf("uuid", keys));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          written.add(rows.getObject(1, UUID.class));
        }
      }
    }
    return written;
  }

  @Override
  public boolean write(Connection connection, List<Attached<TransferRows>> decided)
      throws SQLException {
    List<Intent> settled = new ArrayList<>(decided.size());
    List<NewEvent> events = new ArrayList<>(decided.size());
    for (Attached<TransferRows> attached : decided) {
      Intent intent = attached.attachment().intent();
      Payment payment =
          Settlement.of(
              intent.payment(), attached.outcomes().getFirst(), attached.attachment().tightest());
      settled.add(intent.with(payment));
      events.add(PaymentEvents.of(payment));
    }
    if (PaymentInsert.insert(connection, settled, null) < settled.size()) {
      return false;
    }
    journal.append(connection, events);
    return true;
  }
}
