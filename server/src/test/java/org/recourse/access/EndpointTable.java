package org.recourse.access;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.identity.Role;

/** The table as it stands in the reference. */
final class EndpointTable {
  private static final String HEAD =
      """
      # Endpoints and roles

      Every call of the API and whom its door lets in. Written from the handlers' annotations by
      `EndpointTableTest`, which fails when this page is stale; run it with
      `-Drecourse.rewrite=true` to write it again. `EndpointAccessTest` makes every call as every
      role and holds the table to what the server answers.

      - *Anybody*: without signing in. *Customer*: in a session, which merchants and staff have too.
      - *Token*: the scope a bearer token needs; `–` when no token will do.
      - Staff calls also need a session in which a second factor was shown.
      - The door is the first of several locks: whose id it is, steps to confirm, freezes and limits
        are asked behind it.

      """;

  private static final List<Role> STAFF =
      List.of(Role.AGENT, Role.SUPERVISOR, Role.COMPLIANCE, Role.OPERATOR);

  private EndpointTable() {}

  static String of(List<Endpoint> endpoints) {
    return Stream.concat(
            Stream.of(
                HEAD
                    + """
                    | Call | Anybody | Customer | Token | Agent | Supervisor | Compliance \
                    | Operator |
                    |---|---|---|---|---|---|---|---|
                    """
                        .strip()),
            endpoints.stream().map(EndpointTable::row))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String row(Endpoint endpoint) {
    Gate gate = endpoint.gate();
    String token =
        gate.open() ? "yes" : gate.scope() == null ? "–" : "`" + gate.scope().code() + "`";
    return "| `%s` | %s | %s | %s | %s |"
        .formatted(
            endpoint,
            yes(gate.open()),
            yes(endpoint.admits(Role.CUSTOMER)),
            token,
            STAFF.stream()
                .map(role -> yes(endpoint.admits(role)))
                .collect(Collectors.joining(" | ")));
  }

  private static String yes(boolean may) {
    return may ? "yes" : "–";
  }
}
