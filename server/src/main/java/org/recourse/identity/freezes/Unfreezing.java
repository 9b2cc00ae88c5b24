package org.recourse.identity.freezes;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Handle;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.News;
import org.recourse.identity.OutgoingStop;
import org.recourse.identity.Person;
import org.recourse.identity.SecurityLetters;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.identity.codes.Started;
import org.recourse.identity.codes.UnfreezeCodes;
import org.recourse.identity.factors.Authenticators;
import org.recourse.identity.factors.StrongCodes;
import org.recourse.identity.passwords.OwnPasswords;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lifts freezes, for who has the password and one thing more; see {@link LiftRule}. */
@Component
public class Unfreezing {
  private final FreezeRows rows;
  private final Authenticators authenticators;
  private final StrongCodes strongCodes;
  private final UnfreezeCodes sentCodes;
  private final OwnPasswords passwords;
  private final Attempts attempts;
  private final ObjectProvider<OutgoingStop> stops;
  private final SecurityLetters letters;
  private final News news;
  private final TransactionOperations transaction;
  private final Clock clock;

  Unfreezing(
      FreezeRows rows,
      Authenticators authenticators,
      StrongCodes strongCodes,
      UnfreezeCodes sentCodes,
      OwnPasswords passwords,
      Attempts attempts,
      ObjectProvider<OutgoingStop> stops,
      SecurityLetters letters,
      News news,
      TransactionOperations transaction,
      Clock clock) {
    this.rows = rows;
    this.authenticators = authenticators;
    this.strongCodes = strongCodes;
    this.sentCodes = sentCodes;
    this.passwords = passwords;
    this.attempts = attempts;
    this.stops = stops;
    this.letters = letters;
    this.news = news;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * What is shown to lift a freeze.
   *
   * @param codeId names the code sent, where one was
   */
  public record Proof(LiftMethod method, String code, @Nullable String codeId, String password) {
    /** Never shows what it holds. */
    @Override
    public String toString() {
      return "Proof[" + method + "]";
    }
  }

  public Ways ways(Person person, Freeze freeze) {
    return LiftRule.ways(
        new LiftRule.Facts(
            freeze,
            (int)
                authenticators.list(person.id()).stream()
                    .filter(app -> !app.confirmedAt().isAfter(freeze.since()))
                    .count(),
            authenticators.recoveryCodesLeft(person.id()),
            person.phone() != null,
            person.email() != null,
            passwords.changedAt(person.id())));
  }

  /** Sends a code, if this way is open now. */
  public Started sendCode(Person person, LiftMethod method) {
    Handle handle =
        switch (method) {
          case EMAIL -> person.email();
          case SMS -> person.phone();
          case AUTHENTICATOR, RECOVERY_CODE -> null;
        };
    attempts.take(AttemptKind.UNFREEZE_CODE, person.id().toString());
    return Objects.requireNonNull(
        transaction.execute(status -> {
          requireOpen(person, frozen(person), method);
          return sentCodes.begin(Objects.requireNonNull(handle), person.language());
        }));
  }

  /** Lifts the freeze, or refuses with one answer whatever was wrong. */
  public void lift(Person person, Proof proof) {
    attempts.take(AttemptKind.FACTOR, person.id().toString());
    boolean known = passwords.matches(person.id(), proof.password());
    boolean lifted =
        Boolean.TRUE.equals(transaction.execute(status -> known && lifted(person, proof)));
    if (!lifted) {
      throw Problem.of(
          ProblemCode.UNFREEZE_REFUSED,
          "Expected your password and a code that is good now, but one of them is not."
              + " Check both; if you have neither, ask us to look at who you are.");
    }
    attempts.forget(AttemptKind.FACTOR, person.id().toString());
  }

  private boolean lifted(Person person, Proof proof) {
    rows.lock(person.id());
    Freeze freeze = frozen(person);
    requireOpen(person, freeze, proof.method());
    if (!proved(person, proof)) {
      return false;
    }
    rows.lift(freeze, proof.method());
    stops.forEach(stop -> stop.set(person.id(), false));
    news.securityChanged(Letter.UNFROZEN, person.id());
    letters.send(Letter.UNFROZEN, person);
    return true;
  }

  private boolean proved(Person person, Proof proof) {
    return switch (proof.method()) {
      case AUTHENTICATOR -> strongCodes.useAuthenticator(person.id(), proof.code());
      case RECOVERY_CODE -> strongCodes.useRecoveryCode(person.id(), proof.code());
      case EMAIL -> sentTo(person, proof).equals(Optional.ofNullable(person.email()));
      case SMS -> sentTo(person, proof).equals(Optional.ofNullable(person.phone()));
    };
  }

  private Optional<Handle> sentTo(Person person, Proof proof) {
    String id = proof.codeId();
    return id == null ? Optional.empty() : sentCodes.use(person.id(), id, proof.code());
  }

  private void requireOpen(Person person, Freeze freeze, LiftMethod method) {
    Ways ways = ways(person, freeze);
    if (!ways.methods().contains(method)) {
      throw Problem.of(
          ProblemCode.UNFREEZE_REFUSED,
          "Expected one of the ways this freeze can be lifted, but got another. "
              + "They are listed under unfreeze_methods at GET /me/security.");
    }
    if (ways.from() != null && clock.instant().isBefore(ways.from())) {
      throw Problem.of(
              ProblemCode.UNFREEZE_TOO_EARLY,
              "Expected a day to pass before a freeze is lifted without an authenticator or a"
                  + " recovery code. Try again after "
                  + ways.from()
                  + ".")
          .with("unfreeze_from", ways.from().toString());
    }
  }

  private Freeze frozen(Person person) {
    return rows.open(person.id())
        .orElseThrow(() ->
            Problem.of(
                ProblemCode.NOT_FOUND, "Expected a frozen account, but yours is not. Go on."));
  }
}
