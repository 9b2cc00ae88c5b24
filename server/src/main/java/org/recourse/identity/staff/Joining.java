package org.recourse.identity.staff;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.access.Sessions;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.identity.passwords.SlowPasswords;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes an invitation up. The session it opens is weak: an authenticator comes next. */
@Component
public class Joining {
  private final Attempts attempts;
  private final SlowPasswords passwords;
  private final StaffEntry entry;
  private final TransactionOperations transaction;

  Joining(
      Attempts attempts,
      SlowPasswords passwords,
      StaffEntry entry,
      TransactionOperations transaction) {
    this.attempts = attempts;
    this.passwords = passwords;
    this.entry = entry;
    this.transaction = transaction;
  }

  /**
   * Who joins.
   *
   * @param email given by the first operator alone
   */
  public record Newcomer(
      String name,
      Handle.@Nullable Email email,
      Language language,
      String country,
      String password) {
    /** Never shows the password. */
    @Override
    public String toString() {
      return "Newcomer[" + name + "]";
    }
  }

  public Sessions.Opened join(String secret, Newcomer newcomer, String address) {
    attempts.take(AttemptKind.CODE_ADDRESS, address);
    List<String> known =
        Stream.<@Nullable String>of(
                newcomer.name(), newcomer.email() == null ? null : newcomer.email().text())
            .flatMap(Stream::ofNullable)
            .toList();
    passwords.judge(newcomer.password(), known).require("password");
    PasswordHash hash = passwords.hash(newcomer.password());
    try {
      return Objects.requireNonNull(
          transaction.execute(status -> entry.enter(secret, newcomer, hash)));
    } catch (DuplicateKeyException e) {
      throw Problem.of(
          ProblemCode.EMAIL_TAKEN,
          "Expected an address of its own for a staff account, but this one has an account. Use"
              + " another.");
    }
  }
}
