package org.recourse.identity.codes;

import java.util.Objects;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A new password in the place of a forgotten one, by a code sent to a handle. */
@Component
public class PasswordResets {
  private final Attempts attempts;
  private final Codes codes;
  private final ResetConfirmations confirmations;
  private final TransactionOperations transaction;

  PasswordResets(
      Attempts attempts,
      Codes codes,
      ResetConfirmations confirmations,
      TransactionOperations transaction) {
    this.attempts = attempts;
    this.codes = codes;
    this.confirmations = confirmations;
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

  /** Sets the password, and takes back the failed sign-ins that led here. */
  public void confirm(String id, String code, String wanted, String address) {
    attempts.take(AttemptKind.CODE_ADDRESS, address);
    Handle handle = confirmations.confirm(id, code, wanted);
    attempts.forget(AttemptKind.SIGN_IN, Attempts.pair(handle.text(), address));
    attempts.forget(AttemptKind.SIGN_IN_HANDLE, handle.text());
  }
}
