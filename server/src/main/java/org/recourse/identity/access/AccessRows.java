package org.recourse.identity.access;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.instantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.identity.AccessId;
import org.recourse.identity.AccessKind;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.Scope;

/** Reads rows of {@code identity.access}. */
final class AccessRows {
  private AccessRows() {}

  static Access access(ResultSet row) throws SQLException {
    return new Access(
        new AccessId(row.getObject("id", UUID.class)),
        AccessKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("name"),
        texts(row, "scopes").flatMap(c -> Scope.find(c).stream()).collect(Collectors.toSet()),
        instant(row, "created_at"),
        instantOrNull(row, "last_used_at"),
        instantOrNull(row, "expires_at"),
        row.getBoolean("strong"),
        instant(row, "device_since"));
  }

  static Set<Role> roles(ResultSet row) throws SQLException {
    return texts(row, "roles").map(Role::of).collect(Collectors.toSet());
  }

  private static Stream<String> texts(ResultSet row, String column) throws SQLException {
    return Stream.of((String[]) row.getArray(column).getArray());
  }
}
