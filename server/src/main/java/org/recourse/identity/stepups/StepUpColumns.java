package org.recourse.identity.stepups;

import static org.recourse.platform.SqlTimes.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.AccessId;
import org.recourse.identity.Deed;
import org.recourse.identity.PersonId;
import org.recourse.identity.Scope;
import org.recourse.identity.StepUpReason;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;

/** Deeds as columns, and rows of {@code identity.step_up} as they are read. */
record StepUpColumns(
    String kind,
    @Nullable Long amountMinor,
    @Nullable String currency,
    String name,
    @Nullable String handle,
    @Nullable List<String> scopes) {

  static StepUpColumns of(Deed deed) {
    return switch (deed) {
      case Deed.Payment(Money amount, String name, String handle) ->
          new StepUpColumns(
              "payment", amount.minor(), amount.currency().name(), name, handle, null);
      case Deed.TrustPayee(String name, String handle) ->
          new StepUpColumns("trust_payee", null, null, name, handle, null);
      case Deed.IssueToken(String name, Set<Scope> scopes) ->
          new StepUpColumns(
              "issue_token",
              null,
              null,
              name,
              null,
              scopes.stream().map(Scope::code).sorted().toList());
    };
  }

  static StepUp stepUp(ResultSet row, int rowNo) throws SQLException {
    return new StepUp(
        new StepUpId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        new AccessId(row.getObject("access", UUID.class)),
        row.getString("program"),
        deed(row),
        texts(row, "reasons").map(StepUpReason::of).collect(Collectors.toSet()),
        instant(row, "created_at"),
        instant(row, "expires_at"),
        row.getObject("challenge", UUID.class),
        row.getBoolean("confirmed"),
        row.getBoolean("over"));
  }

  private static Deed deed(ResultSet row) throws SQLException {
    String name = row.getString("name");
    String handle = row.getString("handle");
    return switch (row.getString("kind")) {
      case "payment" ->
          new Deed.Payment(
              new Money(row.getLong("amount_minor"), CurrencyCode.parse(row.getString("currency"))),
              name,
              handle);
      case "trust_payee" -> new Deed.TrustPayee(name, handle);
      default ->
          new Deed.IssueToken(
              name,
              texts(row, "scopes")
                  .flatMap(code -> Scope.find(code).stream())
                  .collect(Collectors.toSet()));
    };
  }

  private static Stream<String> texts(ResultSet row, String column) throws SQLException {
    return Stream.of((String[]) row.getArray(column).getArray());
  }
}
