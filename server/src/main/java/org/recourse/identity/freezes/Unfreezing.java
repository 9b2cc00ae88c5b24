package org.recourse.identity.freezes;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.Handle;
import org.recourse.identity.Person;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.identity.codes.Started;
import org.recourse.identity.factors.PasskeyAnswer;
import org.recourse.identity.factors.Passkeys;
import org.recourse.identity.passwords.OwnPasswords;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lifts freezes, for who has the password and one thing more; see {@link LiftRule}. */
@Component
public class Unfreezing {
  private final FreezeRows rows;
  private final LiftWays ways;
  private final LiftProofs proofs;
  private final Lifting lifting;
  private final OwnPasswords passwords;
  private final Attempts attempts;
  private final TransactionOperations transaction;
  private final Clock clock;

  Unfreezing(
      FreezeRows rows,
      LiftWays ways,
      LiftProofs proofs,
      Lifting lifting,
      OwnPasswords passwords,
      Attempts attempts,
      TransactionOperations transaction,
      Clock clock) {
    this.rows = rows;
    this.ways = ways;
    this.proofs = proofs;
    this.lifting = lifting;
    this.passwords = passwords;
    this.attempts = attempts;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * What is shown to lift a freeze.
   *
   * @param codeId names the code sent, where one was
   * @param passkey where that is the method, in the place of a code
   */
  public record Proof(
      LiftMethod method,
      String code,
      @Nullable String codeId,
      @Nullable PasskeyAnswer passkey,
      String password) {
    /** Never shows what it holds. */
    @Override
    public String toString() {
      return "Proof[" + method + "]";
    }
  }

  /** What the owner can do about all of these freezes together. */
  public Ways ways(Person person, List<Freeze> open) {
    return ways.of(person, open);
  }

  /** Sends a code, if this way is open now. */
  public Started sendCode(Person person, LiftMethod method) {
    Handle handle =
        switch (method) {
          case EMAIL -> person.email();
          case SMS -> person.phone();
          case PASSKEY, AUTHENTICATOR, RECOVERY_CODE -> null;
        };
    attempts.take(AttemptKind.UNFREEZE_CODE, person.id().toString());
    return Objects.requireNonNull(
        transaction.execute(status -> {
          requireOpen(person, frozen(person), method);
          return proofs.send(person, Objects.requireNonNull(handle));
        }));
  }

  /** Asks for a passkey of this person, for lifting their freeze and nothing else. */
  public Passkeys.Asked askPasskey(Person person) {
    return Objects.requireNonNull(transaction.execute(status -> proofs.askPasskey(person)));
  }

  /** Lifts what the proof can lift, or refuses with one answer whatever was wrong. */
  public void lift(Caller caller, Person person, Proof proof) {
    attempts.take(AttemptKind.FACTOR, person.id().toString());
    boolean known = passwords.matches(person.id(), proof.password());
    boolean lifted =
        Boolean.TRUE.equals(transaction.execute(status -> known && lifted(caller, person, proof)));
    if (!lifted) {
      throw Problem.of(
          ProblemCode.UNFREEZE_REFUSED,
          "Expected your password and a code that is good now, but one of them is not."
              + " Check both; if you have neither, ask us to look at who you are.");
    }
    attempts.forget(AttemptKind.FACTOR, person.id().toString());
  }

  private boolean lifted(Caller caller, Person person, Proof proof) {
    rows.lock(person.id());
    List<Freeze> open = frozen(person);
    requireOpen(person, open, proof.method());
    return proofs.use(person, proof, ways.setUpBy(person, open))
        && lifting.lift(
            person,
            freeze -> LiftRule.lifts(proof.method(), freeze),
            new Lifting.Lift(LiftedBy.of(proof.method()), By.caller(caller), Map.of()));
  }

  private void requireOpen(Person person, List<Freeze> open, LiftMethod method) {
    Ways found = ways.of(person, open);
    if (!found.methods().contains(method)) {
      throw Problem.of(
          ProblemCode.UNFREEZE_REFUSED,
          "Expected one of the ways this freeze can be lifted, but got another. "
              + "They are listed under unfreeze_methods at GET /me/security.");
    }
    if (found.from() != null && clock.instant().isBefore(found.from())) {
      throw Problem.of(
              ProblemCode.UNFREEZE_TOO_EARLY,
              "Expected a day to pass before a freeze is lifted without an authenticator or a"
                  + " recovery code. Try again after "
                  + found.from()
                  + ".")
          .with("unfreeze_from", found.from().toString());
    }
  }

  private List<Freeze> frozen(Person person) {
    List<Freeze> open = rows.open(person.id());
    if (open.isEmpty()) {
      throw Problem.of(
          ProblemCode.NOT_FOUND, "Expected a frozen account, but yours is not. Go on.");
    }
    return open;
  }
}
