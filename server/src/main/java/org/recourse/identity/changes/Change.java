package org.recourse.identity.changes;

import java.util.Locale;
import java.util.UUID;

/**
 * Something nodes remember that is no longer so.
 *
 * @param key a person's id; of an access the first half of its secret's hash
 */
public record Change(Kind kind, UUID key) {

  /** What the key names. */
  public enum Kind {
    ACCESS,
    PERSON;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
