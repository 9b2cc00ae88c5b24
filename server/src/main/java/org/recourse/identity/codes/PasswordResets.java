package org.recourse.identity.codes;

import java.util.Objects;
import java.util.UUID;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.identity.factors.PasskeyPurpose;
import org.recourse.identity.factors.Passkeys;
import org.recourse.kernel.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A new password in the place of a forgotten one, by a code sent to a handle. */
@Component
public class PasswordResets {
  private final Attempts attempts;
  private final Codes codes;
  private final ResetConfirmations confirmations;
  private final Passkeys passkeys;
  private final TransactionOperations transaction;

  PasswordResets(
      Attempts attempts,
      Codes codes,
      ResetConfirmations confirmations,
      Passkeys passkeys,
      TransactionOperations transaction) {
    this.attempts = attempts;
    this.codes = codes;
    this.confirmations = confirmations;
    this.passkeys = passkeys;
    this.transaction = transaction;
  }

  /**
   * The same answer in the same time, whether or not anybody has the handle.
   *
   * @param asked the language to write in where nobody has it
   */
  public Started begin(Handle handle, Language asked, String address) {
    attempts.take(AttemptKind.RESET_ADDRESS, address);
    attempts.take(AttemptKind.RESET_HANDLE, handle.text());
    return Objects.requireNonNull(
        transaction.execute(status -> Started.of(codes.begin(Purpose.RESET, handle, asked))));
  }

  /** Asks a passkey, whether or not anybody has one: only the right code says so. */
  public Passkeys.Asked askPasskey(String id, String address) {
    attempts.take(AttemptKind.PASSKEY_ADDRESS, address);
    UUID reset = Ids.parse(Purpose.RESET.prefix(), id);
    return Objects.requireNonNull(
        transaction.execute(status -> passkeys.ask(PasskeyPurpose.RESET, reset)));
  }

  /** Sets the password, and takes back the failed sign-ins that led here. */
  public void confirm(String id, ResetProof proof, String wanted, String address) {
    attempts.take(AttemptKind.CODE_ADDRESS, address);
    Handle handle = confirmations.confirm(id, proof, wanted);
    attempts.forget(AttemptKind.SIGN_IN, Attempts.pair(handle.text(), address));
    attempts.forget(AttemptKind.SIGN_IN_HANDLE, handle.text());
  }
}
