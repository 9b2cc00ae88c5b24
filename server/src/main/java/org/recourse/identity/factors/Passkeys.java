package org.recourse.identity.factors;

import com.webauthn4j.data.AuthenticationData;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.Lost;
import org.recourse.identity.LostThings;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks passkeys to sign, and tells whose it was that did. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Passkeys {
  private static final UUID NOBODY = new UUID(0, 0);

  private final PasskeyRows rows;
  private final PasskeyChallenges challenges;
  private final PasskeyChecks checks;
  private final LostThings lost;

  Passkeys(PasskeyRows rows, PasskeyChallenges challenges, PasskeyChecks checks, LostThings lost) {
    this.rows = rows;
    this.challenges = challenges;
    this.checks = checks;
    this.lost = lost;
  }

  /**
   * What a browser is asked to have signed.
   *
   * @param challenge in base64url
   * @param credentialIds those that will do, in base64url; none for any of this site
   */
  public record Asked(String challenge, List<String> credentialIds, Instant expiresAt) {
    public Asked {
      credentialIds = List.copyOf(credentialIds);
    }
  }

  /** Asks a passkey of anybody, which by itself says whose it is. */
  public Asked ask() {
    return ask(PasskeyPurpose.SIGN_IN, NOBODY);
  }

  /** Asks a passkey of somebody we may not know, without telling whether they have one. */
  public Asked ask(PasskeyPurpose purpose, UUID subject) {
    PasskeyChallenges.Fresh fresh = challenges.begin(purpose, subject);
    return new Asked(fresh.base64url(), List.of(), fresh.expiresAt());
  }

  /**
   * Asks for one of a person's passkeys.
   *
   * @param subject what exactly the answer is to be good for, such as one step-up
   */
  public Asked ask(PersonId person, PasskeyPurpose purpose, UUID subject) {
    PasskeyChallenges.Fresh fresh = challenges.begin(purpose, subject);
    return new Asked(fresh.base64url(), rows.credentialIds(person), fresh.expiresAt());
  }

  /** Who signed what {@link #ask()} asked; empty when nobody we know did. */
  public Optional<PersonId> signer(PasskeyAnswer answer) {
    return signed(PasskeyPurpose.SIGN_IN, NOBODY, answer).map(PasskeyRows.Stored::person);
  }

  /** The passkey of this person that signed what was asked for this subject. */
  public Optional<FactorId> signedBy(
      PersonId person, PasskeyPurpose purpose, UUID subject, PasskeyAnswer answer) {
    return signed(purpose, subject, answer)
        .filter(stored -> stored.person().equals(person))
        .map(PasskeyRows.Stored::id);
  }

  private Optional<PasskeyRows.Stored> signed(
      PasskeyPurpose purpose, UUID subject, PasskeyAnswer answer) {
    return checks
        .parse(answer)
        .filter(parsed -> challenges.take(parsed.challenge(), purpose, subject))
        .flatMap(parsed -> verified(parsed, answer));
  }

  private Optional<PasskeyRows.Stored> verified(
      PasskeyChecks.Parsed<AuthenticationData> parsed, PasskeyAnswer answer) {
    return rows.lock(Base64Url.decode(answer.credentialId()), answer.site().rpId())
        .filter(stored -> isTheirs(stored.person(), answer))
        .filter(stored -> !lost.of(stored.person()).has(Lost.PASSKEY))
        .flatMap(stored ->
            checks
                .check(parsed, stored.credential(), answer.site())
                .map(count -> {
                  rows.use(stored.id(), count);
                  return stored;
                }));
  }

  /** Where the device tells whose passkey it is, it must be who we know. */
  private static boolean isTheirs(PersonId person, PasskeyAnswer answer) {
    return answer.userHandle() == null || answer.userHandle().equals(userHandle(person));
  }

  static String userHandle(PersonId person) {
    return Base64Url.encode(
        ByteBuffer.allocate(16)
            .putLong(person.value().getMostSignificantBits())
            .putLong(person.value().getLeastSignificantBits())
            .array());
  }
}
