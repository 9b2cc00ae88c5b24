package org.recourse.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person as other modules know them.
 *
 * @param maskedName what people who do not know them may see: {@code Lin W***}, {@code 林*}; a
 *     merchant's name is public and stays whole
 * @param country ISO 3166-1 code of two letters
 */
public record Person(
    PersonId id,
    String name,
    String maskedName,
    Handle.@Nullable Email email,
    Handle.@Nullable Phone phone,
    Language language,
    String country,
    Set<Role> roles,
    Tier tier,
    Found found,
    Instant createdAt) {

  /** By which of their handles others find them, to pay them. */
  public record Found(boolean byEmail, boolean byPhone) {
    /** As people are found who chose nothing. */
    public static final Found BY_ALL = new Found(true, true);
  }

  public Person {
    roles = Set.copyOf(roles);
  }

  /** All that has been proved to be theirs. */
  public List<Handle> handles() {
    return Stream.<@Nullable Handle>of(email, phone)
        .flatMap(Stream::ofNullable)
        .map(Handle.class::cast)
        .toList();
  }

  /** Whether somebody may learn that this handle leads to them; they themselves always may. */
  public boolean isShown(Handle handle, PersonId asking) {
    return asking.equals(id) || isFoundBy(handle);
  }

  private boolean isFoundBy(Handle handle) {
    return switch (handle) {
      case Handle.Email ownEmail -> found.byEmail();
      case Handle.Phone ownPhone -> found.byPhone();
    };
  }

  /** What others know of them; a password must not lean on it. */
  public List<String> knownWords() {
    return Stream.concat(Stream.of(name), handles().stream().map(Handle::text)).toList();
  }
}
