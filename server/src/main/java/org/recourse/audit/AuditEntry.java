package org.recourse.audit;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody did or read.
 *
 * @param actor the person who did it; null for the house itself and for strangers
 * @param access the session or token it was done with
 * @param action {@code noun.past_verb}, such as {@code person.frozen} or {@code customer.read}
 * @param subject the id, with its prefix, of what it was done to
 * @param person whose data or money it concerns
 * @param reason why, in the actor's words, where a reason is asked for
 * @param detail facts in plain values; never a secret, a code, a password or a card number
 */
public record AuditEntry(
    @Nullable UUID actor,
    @Nullable UUID access,
    String action,
    String subject,
    @Nullable UUID person,
    @Nullable String reason,
    Map<String, String> detail) {
  private static final Pattern ACTION = Pattern.compile("[a-z_]+\\.[a-z_]+");

  public AuditEntry {
    detail = Map.copyOf(detail);
    if (!ACTION.matcher(action).matches()) {
      throw new IllegalArgumentException("Expected an action as noun.past_verb, but got " + action);
    }
  }

  /** Of something the house did by itself, such as a deadline that passed. */
  public static AuditEntry ofTheHouse(String action, String subject, @Nullable UUID person) {
    return new AuditEntry(null, null, action, subject, person, null, Map.of());
  }
}
