package org.recourse.identity.web;

import java.time.Instant;
import java.util.List;
import org.recourse.identity.signins.SecondMethod;
import org.recourse.identity.signins.WaitingSignIn;

/**
 * A sign-in that waits for one of these methods; none where only recovering the account is left.
 */
record SecondStepView(String id, List<String> methods, Instant expiresAt) {
  static SecondStepView of(WaitingSignIn signIn) {
    return new SecondStepView(
        signIn.text(),
        signIn.methods().stream().map(SecondMethod::code).toList(),
        signIn.expiresAt());
  }
}
