package org.recourse.identity.freezes;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can show, beside the password, that it is the owner who lifts a freeze. */
public enum LiftMethod {
  PASSKEY,
  AUTHENTICATOR,
  RECOVERY_CODE,
  EMAIL,
  SMS;

  /** As it stands in requests and in the database: {@code recovery_code}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether nobody gets it by reading somebody's messages. */
  boolean isStrong() {
    return this == PASSKEY || this == AUTHENTICATOR || this == RECOVERY_CODE;
  }

  public static Optional<LiftMethod> find(String code) {
    return Stream.of(values()).filter(method -> method.code().equals(code)).findFirst();
  }
}
