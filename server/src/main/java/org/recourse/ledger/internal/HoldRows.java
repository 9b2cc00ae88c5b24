package org.recourse.ledger.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.ledger.ResultCode;
import org.recourse.ledger.Transfer;
import org.recourse.ledger.TransferId;
import org.recourse.ledger.TransferType;

/** The holds a batch created, and those it ended; some it did both. */
final class HoldRows {
  static final String CREATE =
      """
      INSERT INTO ledger.hold (id, debit_account, credit_account, amount_minor, currency,
          expires_at)
      SELECT id, debit_account, credit_account, amount_minor, currency,
          ?::timestamptz + timeout_seconds * interval '1 second'
      FROM unnest(?::uuid[], ?::bigint[], ?::bigint[], ?::bigint[], ?::text[], ?::integer[])
          AS h (id, debit_account, credit_account, amount_minor, currency, timeout_seconds)\
      """;

  static final String END =
      """
      UPDATE ledger.hold h
      SET state = v.state, ended_by = v.ended_by, posted_minor = v.posted_minor, ended_at = ?
      FROM unnest(?::uuid[], ?::smallint[], ?::uuid[], ?::bigint[])
          AS v (id, state, ended_by, posted_minor)
      WHERE h.id = v.id\
      """;

  private HoldRows() {}

  static List<Transfer> created(List<Transfer> written) {
    return written.stream()
        .filter(t -> t.type() == TransferType.HOLD && t.code() == ResultCode.CREATED)
        .toList();
  }

  static void setCreated(Parameters p, List<Transfer> rows, Batch batch, Instant at)
      throws SQLException {
    List<Held> holds = rows.stream().map(t -> of(t.id(), batch)).toList();
    p.time(at);
    p.uuids(holds, h -> h.id().value());
    p.bigints(holds, h -> h.debit().value());
    p.bigints(holds, h -> h.credit().value());
    p.bigints(holds, h -> h.amount().minor());
    p.texts(holds, h -> h.amount().currency().name());
    p.integers(rows, t -> t.timeout() == null ? null : Math.toIntExact(t.timeout().toSeconds()));
  }

  /** An ended hold together with its end. */
  record Ended(TransferId id, Held.End end) {}

  static List<Ended> ended(Collection<Held> changed) {
    List<Ended> ended = new ArrayList<>();
    for (Held held : changed) {
      if (held.end() != null) {
        ended.add(new Ended(held.id(), held.end()));
      }
    }
    return ended;
  }

  static void setEnded(Parameters p, List<Ended> rows, Instant at) throws SQLException {
    p.time(at);
    p.uuids(rows, h -> h.id().value());
    p.smallints(rows, h -> h.end().way().number);
    p.uuids(rows, h -> uuid(h.end().by()));
    p.bigints(rows, h -> h.end().postedMinor());
  }

  private static @Nullable UUID uuid(@Nullable TransferId id) {
    return id == null ? null : id.value();
  }

  private static Held of(TransferId id, Batch batch) {
    Held held = batch.hold(id);
    if (held == null) {
      throw new IllegalStateException("Expected a hold for " + id + ", but there is none");
    }
    return held;
  }
}
