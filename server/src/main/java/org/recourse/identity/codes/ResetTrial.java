package org.recourse.identity.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.Person;
import org.recourse.identity.factors.Authenticators;
import org.recourse.identity.factors.Factor;
import org.recourse.identity.factors.Factors;
import org.recourse.identity.factors.PasskeyPurpose;
import org.recourse.identity.factors.Proofs;
import org.recourse.identity.passwords.PasswordChanges;
import org.recourse.identity.passwords.Verdict;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tries what is shown for a new password. What a wrong try counts is committed. */
@Component
class ResetTrial {
  private final Codes codes;
  private final Factors factors;
  private final Authenticators authenticators;
  private final Proofs proofs;
  private final PasswordChanges changes;
  private final TransactionOperations transaction;

  ResetTrial(
      Codes codes,
      Factors factors,
      Authenticators authenticators,
      Proofs proofs,
      PasswordChanges changes,
      TransactionOperations transaction) {
    this.codes = codes;
    this.factors = factors;
    this.authenticators = authenticators;
    this.proofs = proofs;
    this.changes = changes;
    this.transaction = transaction;
  }

  /**
   * What a code came to.
   *
   * @param asksFactor whether it is right, and a strong factor still to be shown
   */
  record Result(Challenge.Answer answer, boolean asksFactor) {}

  /** Sets the password where the right code is enough: where there is no strong factor. */
  Result byCode(UUID id, Code code, Verdict verdict, Optional<Person> person, PasswordHash hash) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          Codes.Tried tried = codes.tryOut(Purpose.RESET, id, code);
          boolean right = tried.answer() instanceof Challenge.Answer.Right;
          if (right && verdict.acceptable() && !asksFactor(person.orElseThrow())) {
            codes.use(tried.challenge());
            changes.set(person.orElseThrow(), hash, null);
          }
          return new Result(tried.answer(), right && asksFactor(person.orElseThrow()));
        }));
  }

  /** Sets the password, or refuses with one answer; the code sent is used up only by success. */
  void byFactor(UUID id, Code code, ResetProof proof, Person person, PasswordHash hash) {
    boolean done =
        Boolean.TRUE.equals(
            transaction.execute(status -> {
              Codes.Tried tried = codes.tryOut(Purpose.RESET, id, code);
              if (!(tried.answer() instanceof Challenge.Answer.Right)
                  || !proofs.isStrong(
                      person.id(), PasskeyPurpose.RESET, id, proof.factorCode(), proof.passkey())) {
                return false;
              }
              codes.use(tried.challenge());
              changes.set(person, hash, null);
              return true;
            }));
    if (!done) {
      throw Problem.of(
          ProblemCode.FACTOR_REFUSED,
          "Expected a passkey, a code of your authenticator or a recovery code that is good now,"
              + " but got another. Try the next one.");
    }
  }

  /** Told only to who has the right code. */
  void requireFactor(Person person, ResetProof proof) {
    if (!proof.hasFactor()) {
      throw Problem.of(
              ProblemCode.SECOND_FACTOR_REQUIRED,
              "Expected a strong factor with the code, since you have one, but got none. Show it;"
                  + " if you have lost all of them, recover your account instead.")
          .with("methods", methods(person));
    }
  }

  private boolean asksFactor(Person person) {
    return !factors.list(person.id()).isEmpty();
  }

  private List<String> methods(Person person) {
    List<String> methods =
        new ArrayList<>(
            factors.list(person.id()).stream()
                .filter(Factor::isUsable)
                .map(factor -> factor.kind().code())
                .distinct()
                .toList());
    if (authenticators.recoveryCodesLeft(person.id()) > 0) {
      methods.add("recovery_code");
    }
    return methods;
  }
}
