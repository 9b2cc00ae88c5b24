package org.recourse.identity.factors;

import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import org.recourse.identity.Lost;
import org.recourse.identity.LostThings;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Checks codes of authenticators and recovery codes, and uses up those that are right. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StrongCodes {
  private final AuthenticatorRows factors;
  private final RecoveryCodes recovery;
  private final LostThings lost;
  private final Clock clock;

  StrongCodes(AuthenticatorRows factors, RecoveryCodes recovery, LostThings lost, Clock clock) {
    this.factors = factors;
    this.recovery = recovery;
    this.lost = lost;
    this.clock = clock;
  }

  /** Whether this is the present code of one of the person's authenticators, not used before. */
  public boolean useAuthenticator(PersonId person, String typed) {
    return useAuthenticator(person, typed, clock.instant());
  }

  /**
   * The same, of those only that counted at that time already. Where they were reported lost no
   * code is right.
   */
  public boolean useAuthenticator(PersonId person, String typed, Instant at) {
    if (lost.of(person).has(Lost.AUTHENTICATOR)) {
      return false;
    }
    String code = typed.replaceAll("\\s", "");
    for (AuthenticatorRows.Unsealed factor : factors.lock(person, at)) {
      OptionalLong step = Totp.match(factor.secret(), code, clock.instant(), factor.lastStep());
      if (step.isPresent()) {
        factors.use(factor.id(), step.getAsLong());
        return true;
      }
    }
    return false;
  }

  public boolean useRecoveryCode(PersonId person, String typed) {
    return recovery.use(person, typed);
  }

  /** The same, for a code of a set made no later than {@code madeBy}. */
  public boolean useRecoveryCode(PersonId person, String typed, Instant madeBy) {
    return recovery.use(person, typed, madeBy);
  }

  /** Either of the two. */
  boolean use(PersonId person, String typed) {
    return useAuthenticator(person, typed) || useRecoveryCode(person, typed);
  }
}
