package org.recourse.identity.codes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.Handle;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.passwords.PasswordChanges;
import org.recourse.identity.passwords.SlowPasswords;
import org.recourse.identity.passwords.Verdict;
import org.recourse.kernel.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sets a new password once the code for it is typed. */
@Component
class ResetConfirmations {
  private final Codes codes;
  private final People people;
  private final SlowPasswords passwords;
  private final PasswordChanges changes;
  private final TransactionOperations transaction;

  ResetConfirmations(
      Codes codes,
      People people,
      SlowPasswords passwords,
      PasswordChanges changes,
      TransactionOperations transaction) {
    this.codes = codes;
    this.people = people;
    this.passwords = passwords;
    this.changes = changes;
    this.transaction = transaction;
  }

  /**
   * All work is done whether or not anybody has the handle. What the person's name says of the
   * password is told only to who has the right code; such a refusal does not use the code up.
   */
  Handle confirm(String id, String typedCode, String wanted) {
    UUID challengeId = Ids.parse(Purpose.RESET.prefix(), id);
    Code code = Code.typed(typedCode);
    Challenge challenge = codes.find(Purpose.RESET, challengeId);
    Optional<Person> person = Optional.ofNullable(challenge.person()).flatMap(people::find);
    String handle = challenge.handle().text();
    passwords.judge(wanted, List.of(handle)).require("new_password");
    Verdict verdict =
        passwords.judge(wanted, person.map(Person::knownWords).orElse(List.of(handle)));
    PasswordHash hash = passwords.hash(wanted);
    Codes.Tried tried =
        Objects.requireNonNull(
            transaction.execute(status -> trial(challengeId, code, verdict, person, hash)));
    CodeProblems.throwUnlessRight(tried.answer());
    verdict.require("new_password");
    return challenge.handle();
  }

  private Codes.Tried trial(
      UUID id, Code code, Verdict verdict, Optional<Person> person, PasswordHash hash) {
    Codes.Tried tried = codes.tryOut(Purpose.RESET, id, code);
    if (tried.answer() instanceof Challenge.Answer.Right && verdict.acceptable()) {
      codes.use(tried.challenge());
      changes.set(person.orElseThrow(), hash, null);
    }
    return tried;
  }
}
