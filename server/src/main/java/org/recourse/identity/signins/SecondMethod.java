package org.recourse.identity.signins;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be shown after the password. */
public enum SecondMethod {
  PASSKEY,
  AUTHENTICATOR,
  RECOVERY_CODE,
  EMAIL,
  SMS;

  /** Whether a session opened with it is strong; messages can be read by whoever has the phone. */
  public boolean isStrong() {
    return switch (this) {
      case PASSKEY, AUTHENTICATOR, RECOVERY_CODE -> true;
      case EMAIL, SMS -> false;
    };
  }

  /** As it stands in requests: {@code recovery_code}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<SecondMethod> find(String code) {
    return Stream.of(values()).filter(method -> method.code().equals(code)).findFirst();
  }
}
