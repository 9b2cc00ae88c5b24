package org.recourse.identity.codes;

import java.util.List;
import java.util.Objects;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.access.Sessions;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.identity.passwords.SlowPasswords;
import org.recourse.kernel.Ids;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Signing up: who somebody wants to be rests here until a code proves the handle theirs. */
@Component
public class SignUps {
  private final Attempts attempts;
  private final SlowPasswords passwords;
  private final Codes codes;
  private final WaitingSignUps waiting;
  private final Confirmations confirmations;
  private final TransactionOperations transaction;

  SignUps(
      Attempts attempts,
      SlowPasswords passwords,
      Codes codes,
      WaitingSignUps waiting,
      Confirmations confirmations,
      TransactionOperations transaction) {
    this.attempts = attempts;
    this.passwords = passwords;
    this.codes = codes;
    this.waiting = waiting;
    this.confirmations = confirmations;
    this.transaction = transaction;
  }

  /** The same answer in the same time, whether or not the handle is taken. */
  public Started begin(NewSignUp signUp, String address) {
    attempts.take(AttemptKind.SIGN_UP_ADDRESS, address);
    attempts.take(AttemptKind.SIGN_UP_HANDLE, signUp.handle().text());
    passwords
        .judge(signUp.password(), List.of(signUp.name(), signUp.handle().text()))
        .require("password");
    PasswordHash hash = passwords.hash(signUp.password());
    return Objects.requireNonNull(
        transaction.execute(status -> {
          Challenge challenge = codes.begin(Purpose.SIGN_UP, signUp.handle(), signUp.language());
          waiting.insert(challenge.id(), signUp, hash);
          return Started.of(challenge);
        }));
  }

  /** Sends another code; the last one is worth nothing then. */
  public Started resend(String id, String address) {
    attempts.take(AttemptKind.SIGN_UP_ADDRESS, address);
    return Objects.requireNonNull(
        transaction.execute(status ->
            Started.of(codes.resend(Purpose.SIGN_UP, Ids.parse(Purpose.SIGN_UP.prefix(), id)))));
  }

  /** Makes a person of the sign-up, and opens their first session. */
  public Sessions.Opened confirm(String id, String code, String address) {
    attempts.take(AttemptKind.CODE_ADDRESS, address);
    try {
      return confirmations.confirm(id, code);
    } catch (DuplicateKeyException e) {
      throw CodeProblems.over(); // Another sign-up with this handle was confirmed first.
    }
  }
}
