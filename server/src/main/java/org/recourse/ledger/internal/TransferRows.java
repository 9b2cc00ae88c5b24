package org.recourse.ledger.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.Transfer;

/** The new transfers of a batch, refusals too. */
final class TransferRows {
  static final String SQL =
      """
      INSERT INTO ledger.transfer (id, debit_account, credit_account, amount_minor, tag, at,
          debit_entry_no, credit_entry_no, debit_posted_minor, credit_posted_minor, short_by_minor,
          hold, kind, timeout_seconds, code, type, currency)
      SELECT id, debit_account, credit_account, amount_minor, tag, ?,
          debit_entry_no, credit_entry_no, debit_posted_minor, credit_posted_minor, short_by_minor,
          hold, kind, timeout_seconds, code, type, currency
      FROM unnest(?::uuid[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[],
          ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::uuid[], ?::integer[],
          ?::integer[], ?::smallint[], ?::smallint[], ?::text[])
          AS t (id, debit_account, credit_account, amount_minor, tag, debit_entry_no,
              credit_entry_no, debit_posted_minor, credit_posted_minor, short_by_minor, hold, kind,
              timeout_seconds, code, type, currency)
      ON CONFLICT (id) DO NOTHING\
      """;

  private TransferRows() {}

  /** In the order of ids, as on every node: writers of equal ids then never wait in a circle. */
  static List<Transfer> sorted(List<Transfer> transfers) {
    List<Transfer> sorted = new ArrayList<>(transfers);
    sorted.sort(Comparator.comparing(t -> t.id().value(), TransferRows::compare));
    return sorted;
  }

  static void set(Parameters p, List<Transfer> rows, Instant at) throws SQLException {
    p.time(at);
    p.uuids(rows, t -> t.id().value());
    p.bigints(rows, t -> account(t.debit()));
    p.bigints(rows, t -> account(t.credit()));
    p.bigints(rows, t -> t.amount() == null ? null : t.amount().minor());
    p.bigints(rows, Transfer::tag);
    p.bigints(rows, t -> t.debitSide() == null ? null : t.debitSide().entryNo());
    p.bigints(rows, t -> t.creditSide() == null ? null : t.creditSide().entryNo());
    p.bigints(rows, t -> t.debitSide() == null ? null : t.debitSide().postedMinor());
    p.bigints(rows, t -> t.creditSide() == null ? null : t.creditSide().postedMinor());
    p.bigints(rows, t -> t.shortByMinor() == 0 ? null : t.shortByMinor());
    p.uuids(rows, t -> t.hold() == null ? null : t.hold().value());
    p.integers(rows, Transfer::kind);
    p.integers(rows, t -> t.timeout() == null ? null : Math.toIntExact(t.timeout().toSeconds()));
    p.smallints(rows, t -> t.code().number());
    p.smallints(rows, t -> t.type().number());
    p.texts(rows, t -> t.amount() == null ? null : t.amount().currency().name());
  }

  private static @Nullable Long account(@Nullable AccountId id) {
    return id == null ? null : id.value();
  }

  /** The database's order of UUIDs, which compares bytes without a sign. */
  private static int compare(UUID a, UUID b) {
    int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
  }
}
