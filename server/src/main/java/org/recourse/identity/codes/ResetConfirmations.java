package org.recourse.identity.codes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.Handle;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.identity.passwords.SlowPasswords;
import org.recourse.identity.passwords.Verdict;
import org.recourse.kernel.Ids;
import org.springframework.stereotype.Component;

/** Sets a new password once the code for it is typed, and a strong factor shown by who has one. */
@Component
class ResetConfirmations {
  private final Codes codes;
  private final People people;
  private final SlowPasswords passwords;
  private final ResetTrial trial;
  private final Attempts attempts;

  ResetConfirmations(
      Codes codes, People people, SlowPasswords passwords, ResetTrial trial, Attempts attempts) {
    this.codes = codes;
    this.people = people;
    this.passwords = passwords;
    this.trial = trial;
    this.attempts = attempts;
  }

  /**
   * All work is done whether or not anybody has the handle. What the person's name says of the
   * password, and that there is a strong factor to show, is told only to who has the right code;
   * such a refusal does not use the code up.
   */
  Handle confirm(String id, ResetProof proof, String wanted) {
    UUID challengeId = Ids.parse(Purpose.RESET.prefix(), id);
    Code code = Code.typed(proof.code());
    Challenge challenge = codes.find(Purpose.RESET, challengeId);
    Optional<Person> person = Optional.ofNullable(challenge.person()).flatMap(people::find);
    String handle = challenge.handle().text();
    passwords.judge(wanted, List.of(handle)).require("new_password");
    Verdict verdict =
        passwords.judge(wanted, person.map(Person::knownWords).orElse(List.of(handle)));
    PasswordHash hash = passwords.hash(wanted);
    ResetTrial.Result result = trial.byCode(challengeId, code, verdict, person, hash);
    CodeProblems.throwUnlessRight(result.answer());
    verdict.require("new_password");
    if (result.asksFactor()) {
      Person owner = person.orElseThrow();
      trial.requireFactor(owner, proof);
      attempts.take(AttemptKind.SECOND_STEP, owner.id().toString());
      trial.byFactor(challengeId, code, proof, owner, hash);
      attempts.forget(AttemptKind.SECOND_STEP, owner.id().toString());
    }
    return challenge.handle();
  }
}
