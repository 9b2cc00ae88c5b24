package org.recourse.ledger.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recourse.ledger.Attached;
import org.recourse.ledger.Attachment;
import org.recourse.ledger.AttachmentWriter;
import org.recourse.ledger.Outcome;
import org.recourse.ledger.ResultCode;

/** The attached rows of one batch: each writer is asked once and writes once. */
final class Attachments {
  private final Connection connection;
  private final Set<Object> existing = new HashSet<>();
  private final Map<AttachmentWriter<?>, List<Attached<Attachment>>> decided =
      new LinkedHashMap<>();

  Attachments(Connection connection, List<Pending> chains, Known known) throws SQLException {
    this.connection = connection;
    Map<AttachmentWriter<?>, List<Attachment>> candidates = new LinkedHashMap<>();
    for (Pending pending : chains) {
      Attachment attachment = pending.chain.attachment();
      if (attachment != null && pending.confirmedBy(known) == null) {
        candidates.computeIfAbsent(attachment.writer(), _ -> new ArrayList<>()).add(attachment);
      }
    }
    for (var entry : candidates.entrySet()) {
      existing.addAll(typed(entry.getKey()).alreadyWritten(connection, entry.getValue()));
    }
  }

  boolean exists(Pending pending) {
    Attachment attachment = pending.chain.attachment();
    return attachment != null && existing.contains(attachment.key());
  }

  static List<Outcome> existing(Pending pending, Instant at) {
    return pending.chain.commands().stream()
        .map(c -> new Outcome(c.id(), ResultCode.ATTACHMENT_EXISTS, at, null))
        .toList();
  }

  /** From here on, chains with the same key exist. */
  void add(Pending pending, List<Outcome> outcomes) {
    Attachment attachment = pending.chain.attachment();
    if (attachment != null) {
      existing.add(attachment.key());
      decided
          .computeIfAbsent(attachment.writer(), _ -> new ArrayList<>())
          .add(new Attached<>(attachment, outcomes));
    }
  }

  boolean write() throws SQLException {
    for (var entry : decided.entrySet()) {
      if (!typed(entry.getKey()).write(connection, entry.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** Safe by the contract of {@link Attachment#writer}: it takes its own kind of attachment. */
  @SuppressWarnings("unchecked")
  private static AttachmentWriter<Attachment> typed(AttachmentWriter<?> writer) {
    return (AttachmentWriter<Attachment>) writer;
  }
}
