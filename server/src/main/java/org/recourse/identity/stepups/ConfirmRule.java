package org.recourse.identity.stepups;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.recourse.identity.Losses;
import org.recourse.identity.Lost;

/**
 * What confirms something. Whoever has a strong factor needs it; only who has none that counts yet
 * may use a code sent to a handle that nobody else may hold.
 */
final class ConfirmRule {
  /**
   * A strong factor counts a day after it was added: whoever adds one in the owner's place cannot
   * use it before the owner has heard of it. Until then what counted before goes on to count.
   */
  static final Duration COOLING = Duration.ofDays(1);

  private ConfirmRule() {}

  /**
   * What a person has.
   *
   * @param strong whether there is a strong factor that has cooled off, be it lost
   * @param passkeys those that have cooled off and are not lost
   * @param authenticators those that have cooled off and are not lost
   * @param recoveryCodes those that have cooled off and are not used
   */
  record Factors(
      boolean strong,
      int passkeys,
      int authenticators,
      int recoveryCodes,
      boolean phone,
      boolean email,
      Losses lost) {}

  static List<ConfirmMethod> methods(Factors factors) {
    List<ConfirmMethod> methods = new ArrayList<>();
    if (factors.passkeys() > 0) {
      methods.add(ConfirmMethod.PASSKEY);
    }
    if (factors.authenticators() > 0) {
      methods.add(ConfirmMethod.AUTHENTICATOR);
    }
    if (factors.recoveryCodes() > 0) {
      methods.add(ConfirmMethod.RECOVERY_CODE);
    }
    if (factors.strong() || !methods.isEmpty()) {
      return methods;
    }
    if (factors.phone() && !factors.lost().has(Lost.PHONE)) {
      methods.add(ConfirmMethod.SMS);
    }
    if (factors.email() && !factors.lost().has(Lost.EMAIL)) {
      methods.add(ConfirmMethod.EMAIL);
    }
    return methods;
  }
}
