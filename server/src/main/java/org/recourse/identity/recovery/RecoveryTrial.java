package org.recourse.identity.recovery;

import java.time.Clock;
import java.util.Optional;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.Person;
import org.recourse.identity.access.IssuedTokens;
import org.recourse.identity.codes.RecoveryStarts;
import org.recourse.identity.factors.Factors;
import org.recourse.identity.factors.StrongCodes;
import org.recourse.identity.passwords.PasswordChanges;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tries to finish a recovery. What a try counts or uses up is committed, also when it fails. */
@Component
class RecoveryTrial {
  private final RecoveryRows rows;
  private final RecoveryNotices notices;
  private final RecoveryStarts starts;
  private final StrongCodes codes;
  private final Factors factors;
  private final PasswordChanges passwords;
  private final IssuedTokens tokens;
  private final Clock clock;

  RecoveryTrial(
      RecoveryRows rows,
      RecoveryNotices notices,
      RecoveryStarts starts,
      StrongCodes codes,
      Factors factors,
      PasswordChanges passwords,
      IssuedTokens tokens,
      Clock clock) {
    this.rows = rows;
    this.notices = notices;
    this.starts = starts;
    this.codes = codes;
    this.factors = factors;
    this.passwords = passwords;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** What a try came to; the code sent is looked at first, and tells nothing when it is wrong. */
  record Result(RecoveryStarts.Tried code, Optional<RecoveryRule.Answer> answer) {
    void throwUnlessDone(Recovery recovery) {
      code.throwUnlessRight();
      switch (answer.orElse(RecoveryRule.Answer.OVER)) {
        case ALLOWED -> {
          // The only good end.
        }
        case TOO_EARLY -> throw RecoveryEndings.tooEarly(recovery);
        case OVER -> throw Recoveries.unknown();
        case PROOF_MISSING ->
            throw Problem.of(
                ProblemCode.SECOND_FACTOR_REQUIRED,
                "Expected a recovery code, or that our staff have looked at who you are, since you"
                    + " have a strong factor, but got neither. Ask us to look.");
      }
    }
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public Result finish(
      Recovery begun, Person person, RecoveryEndings.Proof proof, PasswordHash hash) {
    Optional<Recovery> open = rows.lock(begun.id());
    RecoveryStarts.Tried code = starts.use(proof.codeId(), proof.code());
    if (open.isEmpty() || !isOwners(code, begun)) {
      return new Result(code, Optional.empty());
    }
    RecoveryRule.Answer answer =
        RecoveryRule.decide(facts(open.get(), person, proof), clock.instant());
    if (answer == RecoveryRule.Answer.ALLOWED) {
      passwords.set(person, hash, null);
      tokens.revokeAll(person.id());
      factors.removeAll(person);
      rows.finish(begun);
      rows.cancelAll(person.id());
      notices.done(begun, person);
    }
    return new Result(code, Optional.of(answer));
  }

  private static boolean isOwners(RecoveryStarts.Tried code, Recovery begun) {
    return code.owner().equals(Optional.of(begun.person())) && code.handle().equals(begun.handle());
  }

  private RecoveryRule.Facts facts(Recovery open, Person person, RecoveryEndings.Proof proof) {
    String shown = proof.recoveryCode();
    boolean strong = !factors.list(person.id()).isEmpty();
    boolean due = !clock.instant().isBefore(open.readyAt());
    return new RecoveryRule.Facts(
        open.readyAt(),
        open.endsAt(),
        strong,
        strong && due && shown != null && codes.useRecoveryCode(person.id(), shown),
        open.reviewed());
  }
}
