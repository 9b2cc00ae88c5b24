package org.recourse.rulebook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody outside the house to turn to.
 *
 * @param id for ever: {@code cn.pboc}
 * @param evidence of what stands in {@code when}, {@code phone} and {@code url}
 * @param when it may be turned to
 */
public record Body(
    String id,
    Kind kind,
    Wording name,
    Wording when,
    @Nullable String phone,
    @Nullable String url,
    @Nullable String lawRef,
    String sourceUrl,
    Evidence evidence) {

  /** What it is. */
  public enum Kind {
    ASSOCIATION,
    REGULATOR,
    /** Settles disputes out of court. */
    OMBUDSMAN;

    /** As it stands in answers: {@code regulator}. */
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
