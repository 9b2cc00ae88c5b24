package org.recourse.identity.freezes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a freeze can be lifted. Whoever has a strong factor needs it: a code by mail or message would
 * be weaker. Others may use what was not reported lost, but only a day after the freeze and after
 * the last new password, so that the owner hears of it first.
 */
final class LiftRule {
  static final Duration WAIT = Duration.ofDays(1);

  private LiftRule() {}

  /**
   * What is known of the person.
   *
   * @param authenticators those that counted before the freeze
   * @param recoveryCodes those not used
   */
  record Facts(
      Freeze freeze,
      int authenticators,
      int recoveryCodes,
      boolean phone,
      boolean email,
      @Nullable Instant passwordChangedAt) {}

  static Ways ways(Facts facts) {
    List<LiftMethod> strong = new ArrayList<>();
    if (facts.authenticators() > 0) {
      strong.add(LiftMethod.AUTHENTICATOR);
    }
    if (facts.recoveryCodes() > 0) {
      strong.add(LiftMethod.RECOVERY_CODE);
    }
    return strong.isEmpty() ? weak(facts) : new Ways(strong, null);
  }

  private static Ways weak(Facts facts) {
    List<LiftMethod> methods = new ArrayList<>();
    if (facts.email() && !facts.freeze().lost().contains(Lost.EMAIL)) {
      methods.add(LiftMethod.EMAIL);
    }
    if (facts.phone() && !facts.freeze().lost().contains(Lost.PHONE)) {
      methods.add(LiftMethod.SMS);
    }
    return new Ways(methods, methods.isEmpty() ? null : begin(facts).plus(WAIT));
  }

  private static Instant begin(Facts facts) {
    Instant frozen = facts.freeze().since();
    Instant password = facts.passwordChangedAt();
    return password != null && password.isAfter(frozen) ? password : frozen;
  }
}
