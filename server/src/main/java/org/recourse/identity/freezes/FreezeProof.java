package org.recourse.identity.freezes;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a signed-out person can show so that an account is frozen at their word. */
public enum FreezeProof {
  PASSWORD,
  RECOVERY_CODE,
  /** A code sent to a handle of theirs. */
  CODE;

  /** As it stands in requests and in the database: {@code recovery_code}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FreezeProof> find(String code) {
    return Stream.of(values()).filter(proof -> proof.code().equals(code)).findFirst();
  }
}
