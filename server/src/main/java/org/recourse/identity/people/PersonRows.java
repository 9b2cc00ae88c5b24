package org.recourse.identity.people;

import static org.recourse.platform.SqlTimes.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.Tier;

/** Reads people out of {@link #SELECT}. */
final class PersonRows {
  static final String SELECT =
      """
      SELECT p.id, p.name, p.language, p.country, p.roles, p.tier, p.created_at,
        e.text AS email, t.text AS phone, coalesce(e.found, true) AS found_by_email,
        coalesce(t.found, true) AS found_by_phone
      FROM identity.person p
      LEFT JOIN identity.handle e ON e.person = p.id AND e.kind = 'email'
      LEFT JOIN identity.handle t ON t.person = p.id AND t.kind = 'phone'
      """;

  private PersonRows() {}

  static Person person(ResultSet row, int n) throws SQLException {
    String name = row.getString("name");
    Set<Role> roles =
        Stream.of((String[]) row.getArray("roles").getArray())
            .map(Role::of)
            .collect(Collectors.toSet());
    @Nullable String email = row.getString("email");
    @Nullable String phone = row.getString("phone");
    return new Person(
        new PersonId(row.getObject("id", UUID.class)),
        name,
        Masking.mask(name, roles),
        email == null ? null : new Handle.Email(email),
        phone == null ? null : new Handle.Phone(phone),
        Language.find(row.getString("language")).orElseThrow(),
        row.getString("country"),
        roles,
        Tier.of(row.getString("tier")),
        new Person.Found(row.getBoolean("found_by_email"), row.getBoolean("found_by_phone")),
        instant(row, "created_at"));
  }
}
