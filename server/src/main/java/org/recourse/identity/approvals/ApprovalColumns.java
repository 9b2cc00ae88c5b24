package org.recourse.identity.approvals;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.instantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.ApprovalId;
import org.recourse.identity.PersonId;
import org.recourse.identity.Proposal;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads approvals out of {@link #SELECT}. */
final class ApprovalColumns {
  static final String SELECT =
      """
      SELECT id, kind, subject, person, amount_minor, currency, reason, body, state, proposed_by,
        proposed_at, expires_at, decided_by, decided_at, words
      FROM identity.approval
      """;

  private static final JsonMapper JSON = new JsonMapper();

  private ApprovalColumns() {}

  static String json(Map<String, String> body) {
    return JSON.writeValueAsString(body);
  }

  static Approval approval(ResultSet row, int n) throws SQLException {
    @Nullable Instant decidedAt = instantOrNull(row, "decided_at");
    return new Approval(
        new Proposal(
            new ApprovalId(row.getObject("id", UUID.class)),
            row.getString("kind"),
            row.getString("subject"),
            person(row, "person"),
            amount(row),
            row.getString("reason"),
            JSON.readValue(row.getString("body"), new TypeReference<Map<String, String>>() {}),
            new PersonId(row.getObject("proposed_by", UUID.class)),
            instant(row, "proposed_at")),
        Approval.State.find(row.getString("state")).orElseThrow(),
        instant(row, "expires_at"),
        decidedAt == null
            ? null
            : new Approval.Decision(person(row, "decided_by"), decidedAt, row.getString("words")));
  }

  private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new PersonId(id);
  }

  private static @Nullable Money amount(ResultSet row) throws SQLException {
    String currency = row.getString("currency");
    return currency == null
        ? null
        : new Money(row.getLong("amount_minor"), CurrencyCode.parse(currency));
  }
}
