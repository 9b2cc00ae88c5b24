package org.recourse.identity.stepups;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What, beside the password, shows that it is the owner who confirms. */
public enum ConfirmMethod {
  PASSKEY,
  AUTHENTICATOR,
  RECOVERY_CODE,
  SMS,
  EMAIL;

  /** As it stands in requests and in the database: {@code recovery_code}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ConfirmMethod> find(String code) {
    return Stream.of(values()).filter(method -> method.code().equals(code)).findFirst();
  }
}
