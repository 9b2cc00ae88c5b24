package org.recourse.identity.factors;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.recourse.identity.Handle;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.Person;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Adds passkeys: a challenge for the browser to have signed, and what came of it. */
@Component
public class NewPasskeys {
  private final PasskeyRows rows;
  private final PasskeyChallenges challenges;
  private final PasskeyChecks checks;
  private final NewFactors newFactors;
  private final FactorChanges changes;
  private final Attempts attempts;
  private final TransactionOperations transaction;

  NewPasskeys(
      PasskeyRows rows,
      PasskeyChallenges challenges,
      PasskeyChecks checks,
      NewFactors newFactors,
      FactorChanges changes,
      Attempts attempts,
      TransactionOperations transaction) {
    this.rows = rows;
    this.challenges = challenges;
    this.checks = checks;
    this.newFactors = newFactors;
    this.changes = changes;
    this.attempts = attempts;
    this.transaction = transaction;
  }

  /**
   * What a browser needs to make a passkey.
   *
   * @param userHandle whose it will be, in base64url
   * @param userName what the device shows beside it
   * @param algorithms of signatures, by their COSE numbers, best first
   * @param knownCredentialIds devices that have one already make no second one
   */
  public record Begun(
      String challenge,
      String rpId,
      String userHandle,
      String userName,
      List<Integer> algorithms,
      List<String> knownCredentialIds,
      Instant expiresAt) {
    public Begun {
      algorithms = List.copyOf(algorithms);
      knownCredentialIds = List.copyOf(knownCredentialIds);
    }
  }

  public Begun begin(Person person, Proof proof, PasskeySite site) {
    PasskeyChallenges.Fresh fresh =
        newFactors.permit(
            person, proof, () -> challenges.begin(PasskeyPurpose.REGISTER, person.id().value()));
    return new Begun(
        fresh.base64url(),
        site.rpId(),
        Passkeys.userHandle(person.id()),
        person.handles().stream().map(Handle::text).findFirst().orElse(person.name()),
        PasskeyChecks.ALGORITHMS,
        Objects.requireNonNull(transaction.execute(status -> rows.credentialIds(person.id()))),
        fresh.expiresAt());
  }

  public NewFactors.Added confirm(
      Person person, String name, String clientData, String attestationObject, PasskeySite site) {
    attempts.take(AttemptKind.FACTOR, person.id().toString());
    Credential credential = made(person, clientData, attestationObject, site);
    NewFactors.Added added;
    try {
      added =
          Objects.requireNonNull(
              transaction.execute(status -> {
                changes.requireNotFrozen(person.id());
                FactorId id = FactorId.next();
                rows.insert(id, person.id(), name, site.rpId(), credential);
                changes.tell(person, Letter.PASSKEY_ADDED);
                return newFactors.added(person.id(), id);
              }));
    } catch (DuplicateKeyException known) {
      throw refused();
    }
    attempts.forget(AttemptKind.FACTOR, person.id().toString());
    return added;
  }

  /** The challenge is used up whatever comes of it. */
  private Credential made(
      Person person, String clientData, String attestationObject, PasskeySite site) {
    return checks
        .parseNew(clientData, attestationObject)
        .filter(parsed ->
            Boolean.TRUE.equals(
                transaction.execute(status ->
                    challenges.take(
                        parsed.challenge(), PasskeyPurpose.REGISTER, person.id().value()))))
        .flatMap(parsed -> checks.check(parsed, site))
        .orElseThrow(NewPasskeys::refused);
  }

  private static Problem refused() {
    return Problem.of(
        ProblemCode.PASSKEY_REFUSED,
        "Expected a new passkey of this browser, made just now for this site, but got something"
            + " else. Begin again.");
  }
}
