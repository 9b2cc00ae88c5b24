package org.recourse.identity.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Handle;
import org.recourse.identity.Person;
import org.recourse.identity.Role;

/** The signed-in person, as they see themselves. */
record Me(
    String id,
    String name,
    @Nullable String email,
    @Nullable String phone,
    boolean foundByEmail,
    boolean foundByPhone,
    String language,
    String country,
    List<String> roles,
    String tier,
    Instant createdAt,
    List<String> allowedActions) {

  private static final List<String> ACTIONS =
      List.of("edit", "change_password", "manage_tokens", "sign_out");

  static Me of(Person person, AccessKind kind) {
    return new Me(
        person.id().toString(),
        person.name(),
        text(person.email()),
        text(person.phone()),
        person.found().byEmail(),
        person.found().byPhone(),
        person.language().code(),
        person.country(),
        person.roles().stream().sorted().map(Role::code).toList(),
        person.tier().code(),
        person.createdAt(),
        kind == AccessKind.SESSION ? ACTIONS : List.of());
  }

  private static @Nullable String text(@Nullable Handle handle) {
    return handle == null ? null : handle.text();
  }
}
