package org.recourse.identity.signins;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a sign-in asks for after the right password. Who has a strong factor is never asked for a
 * weaker one in its place, also when all of theirs are reported lost: then only a recovery code is
 * left, or the recovery of the account.
 */
final class SecondStepRule {
  private SecondStepRule() {}

  /**
   * What is known of the person and the browser.
   *
   * @param staff whether they are staff, who show their factor at each sign-in
   * @param remembered whether they had this browser remembered after a second step
   * @param strong whether they have a strong factor, lost ones too
   * @param recoveryCodes those not used
   * @param channels where they want codes sent at sign-in, and can be sent to now
   * @param codesOn whether they want codes at sign-in at all
   */
  record Facts(
      boolean staff,
      boolean remembered,
      boolean strong,
      boolean passkey,
      boolean authenticator,
      int recoveryCodes,
      Set<SecondMethod> channels,
      boolean codesOn) {}

  /**
   * What is asked for.
   *
   * @param needed when not, the password was enough
   * @param methods any one of them will do; none where only recovering the account is left
   */
  record Asked(boolean needed, List<SecondMethod> methods) {}

  static Asked asked(Facts facts) {
    if (facts.strong()) {
      return new Asked(facts.staff() || !facts.remembered(), strong(facts));
    }
    List<SecondMethod> channels = facts.channels().stream().sorted().toList();
    return new Asked(facts.codesOn() && !facts.remembered(), channels);
  }

  private static List<SecondMethod> strong(Facts facts) {
    List<SecondMethod> methods = new ArrayList<>();
    if (facts.passkey()) {
      methods.add(SecondMethod.PASSKEY);
    }
    if (facts.authenticator()) {
      methods.add(SecondMethod.AUTHENTICATOR);
    }
    if (facts.recoveryCodes() > 0) {
      methods.add(SecondMethod.RECOVERY_CODE);
    }
    return List.copyOf(methods);
  }
}
