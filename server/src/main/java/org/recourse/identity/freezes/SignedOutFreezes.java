package org.recourse.identity.freezes;

import java.time.Clock;
import java.util.Optional;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Freezes for who cannot sign in: their phone is gone, or somebody else has it. */
@Component
public class SignedOutFreezes {
  private final Claims claims;
  private final FreezeRows rows;
  private final Freezing freezing;
  private final Confirming confirming;
  private final People people;
  private final Attempts attempts;
  private final TransactionOperations transaction;
  private final Clock clock;

  SignedOutFreezes(
      Claims claims,
      FreezeRows rows,
      Freezing freezing,
      Confirming confirming,
      People people,
      Attempts attempts,
      TransactionOperations transaction,
      Clock clock) {
    this.claims = claims;
    this.rows = rows;
    this.freezing = freezing;
    this.confirming = confirming;
    this.people = people;
    this.attempts = attempts;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Freezes, or confirms a provisional freeze by a second proof. Attempts count as sign-ins do, for
   * this must not be a second place to guess passwords. One answer, whatever was wrong.
   */
  public Freeze freeze(Claims.Claim claim, String address) {
    String pair = Attempts.pair(claim.handle().text(), address);
    attempts.take(AttemptKind.SIGN_IN, pair);
    attempts.take(AttemptKind.SIGN_IN_HANDLE, claim.handle().text());
    attempts.take(AttemptKind.SIGN_IN_ADDRESS, address);
    Optional<PersonId> known = claims.byPassword(claim);
    Optional<Freeze> frozen =
        transaction.execute(
            status -> known.or(() -> claims.byCode(claim)).map(person -> frozen(person, claim)));
    if (frozen == null || frozen.isEmpty()) {
      throw Problem.of(
          ProblemCode.FREEZE_REFUSED,
          "Expected a number or address and something only its owner has, but they do not belong"
              + " together. Check both, or show something else.");
    }
    attempts.forget(AttemptKind.SIGN_IN, pair);
    attempts.forgive(AttemptKind.SIGN_IN_HANDLE, claim.handle().text());
    attempts.forgive(AttemptKind.SIGN_IN_ADDRESS, address);
    return frozen.get();
  }

  private Freeze frozen(PersonId id, Claims.Claim claim) {
    Person person = people.find(id).orElseThrow();
    rows.lock(id);
    boolean open =
        rows.open(id).stream().anyMatch(freeze -> freeze.kind() == FreezeKind.SIGNED_OUT);
    if (!open) {
      requireFew(id);
    }
    Freeze freeze =
        freezing
            .begin(
                NewFreeze.of(person, FreezeKind.SIGNED_OUT, By.NOBODY_KNOWN, claim.lost())
                    .provedBy(claim.proof(), ConfirmRule.end(clock.instant())))
            .freeze();
    return ConfirmRule.bySecondProof(freeze, claim.proof())
        ? confirming.confirm(person, freeze, By.NOBODY_KNOWN)
        : freeze;
  }

  private void requireFew(PersonId person) {
    if (rows.unconfirmedSince(person, clock.instant().minus(ConfirmRule.WEEK))
        >= ConfirmRule.PER_WEEK) {
      throw Problem.of(
          ProblemCode.TOO_MANY_FREEZES,
          "Expected at most "
              + ConfirmRule.PER_WEEK
              + " freezes within a week that nobody confirmed, but there were as many. Sign in and"
              + " freeze there, or ask us to do it.");
    }
  }
}
