package org.recourse.identity.freezes;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can show, beside the password, that it is the owner who lifts a freeze. */
public enum LiftMethod {
  AUTHENTICATOR,
  RECOVERY_CODE,
  EMAIL,
  SMS;

  /** As it stands in requests and in the database: {@code recovery_code}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<LiftMethod> find(String code) {
    return Stream.of(values()).filter(method -> method.code().equals(code)).findFirst();
  }
}
