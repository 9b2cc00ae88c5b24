package org.recourse.identity.factors;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalLong;
import org.apache.commons.codec.binary.Base32;
import org.recourse.identity.Handle;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.Person;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Adds authenticator apps: a secret to scan, and a code that shows the app has it. */
@Component
public class NewAuthenticators {
  private static final int SECRET_BYTES = 20; // RFC 4226, section 4
  private static final Duration WAITING_MAX = Duration.ofMinutes(10);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final AuthenticatorRows rows;
  private final NewFactors newFactors;
  private final FactorChanges changes;
  private final Attempts attempts;
  private final TransactionOperations transaction;
  private final Clock clock;

  NewAuthenticators(
      AuthenticatorRows rows,
      NewFactors newFactors,
      FactorChanges changes,
      Attempts attempts,
      TransactionOperations transaction,
      Clock clock) {
    this.rows = rows;
    this.newFactors = newFactors;
    this.changes = changes;
    this.attempts = attempts;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * An authenticator that waits for its first code.
   *
   * @param secret in base 32, as it is typed into an app
   * @param uri what the picture says
   */
  public record Begun(FactorId id, String secret, String uri, String qrSvg, Instant expiresAt) {
    /** Never shows the secret. */
    @Override
    public String toString() {
      return "Begun[" + id + "]";
    }
  }

  /** Begins to add an app; who has a strong factor shows it with the password. */
  public Begun begin(Person person, String name, Proof proof) {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    FactorId id = FactorId.next();
    newFactors.permit(
        person,
        proof,
        () -> {
          rows.insert(id, person.id(), name, secret);
          return id;
        });
    String text = new Base32().encodeToString(secret);
    String uri = uri(person, text);
    QrCode picture = QrCode.encodeText(uri, QrCode.Ecc.MEDIUM);
    return new Begun(id, text, uri, QrPicture.svg(picture), clock.instant().plus(WAITING_MAX));
  }

  public NewFactors.Added confirm(Person person, FactorId id, String code) {
    attempts.take(AttemptKind.FACTOR, person.id().toString());
    NewFactors.Added confirmed =
        Objects.requireNonNull(
            transaction.execute(status -> {
              changes.requireNotFrozen(person.id());
              rows.confirm(id, step(person, id, code));
              changes.tell(person, Letter.AUTHENTICATOR_ADDED);
              return newFactors.added(person.id(), id);
            }));
    attempts.forget(AttemptKind.FACTOR, person.id().toString());
    return confirmed;
  }

  private long step(Person person, FactorId id, String code) {
    AuthenticatorRows.Unsealed waiting =
        rows.lockWaiting(person.id(), id).orElseThrow(FactorRows::unknown);
    Instant now = clock.instant();
    if (!now.isBefore(waiting.createdAt().plus(WAITING_MAX))) {
      throw Problem.of(
          ProblemCode.CODE_EXPIRED,
          "Expected the first code within ten minutes, but they are over. Add the app again.");
    }
    OptionalLong step = Totp.match(waiting.secret(), code.replaceAll("\\s", ""), now, 0);
    return step.orElseThrow(() ->
        Problem.of(
                ProblemCode.WRONG_CODE,
                "Expected the six digits your app shows now, but got others."
                    + " Check that its clock is right and type the next ones.")
            .field("code", "wrong_code", "Not the code of now."));
  }

  private static String uri(Person person, String secret) {
    String account =
        person.handles().stream().map(Handle::text).findFirst().orElse(person.id().toString());
    return "otpauth://totp/Recourse:"
        + URLEncoder.encode(account, StandardCharsets.UTF_8)
        + "?secret="
        + secret
        + "&issuer=Recourse";
  }
}
