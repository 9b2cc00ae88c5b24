package org.recourse.identity.freezes;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.instantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.LawOrder;
import org.recourse.identity.Losses;
import org.recourse.identity.PersonId;

/** Reads rows of {@code identity.freeze}. */
final class FreezeRow {
  private FreezeRow() {}

  static Freeze freeze(ResultSet row) throws SQLException {
    String proof = row.getString("proof");
    return new Freeze(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person", UUID.class)),
        FreezeKind.of(row.getString("kind")),
        instant(row, "frozen_at"),
        Losses.of(List.of((String[]) row.getArray("lost").getArray())),
        proof == null ? null : FreezeProof.find(proof).orElseThrow(),
        instantOrNull(row, "ends_at"),
        order(row));
  }

  private static @Nullable LawOrder order(ResultSet row) throws SQLException {
    String authority = row.getString("authority");
    return authority == null
        ? null
        : new LawOrder(
            authority,
            row.getString("reference"),
            row.getBoolean("suppressed"),
            instantOrNull(row, "ends_at"));
  }
}
