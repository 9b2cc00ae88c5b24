package org.recourse.identity.signins;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Handle;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.codes.SignInCodes;
import org.recourse.identity.factors.PasskeyAnswer;
import org.recourse.identity.factors.PasskeyPurpose;
import org.recourse.identity.factors.Passkeys;
import org.recourse.identity.factors.StrongCodes;
import org.springframework.stereotype.Component;

/** Whether what is shown after the password is right; what is good once is used up by it. */
@Component
class StepProofs {
  private final StrongCodes strongCodes;
  private final Passkeys passkeys;
  private final SignInCodes codes;
  private final People people;

  StepProofs(StrongCodes strongCodes, Passkeys passkeys, SignInCodes codes, People people) {
    this.strongCodes = strongCodes;
    this.passkeys = passkeys;
    this.codes = codes;
    this.people = people;
  }

  /** Where a code of this method goes; null when the person has no such place. */
  @Nullable Handle handle(Person person, SecondMethod method) {
    return switch (method) {
      case EMAIL -> person.email();
      case SMS -> person.phone();
      case PASSKEY, AUTHENTICATOR, RECOVERY_CODE -> null;
    };
  }

  boolean isRight(WaitingSignIn signIn, StepProof proof) {
    String code = proof.code();
    PersonId person = signIn.person();
    if (!signIn.methods().contains(proof.method())) {
      return false;
    }
    return switch (proof.method()) {
      case PASSKEY -> isRight(signIn, proof.passkey());
      case AUTHENTICATOR -> code != null && strongCodes.useAuthenticator(person, code);
      case RECOVERY_CODE -> code != null && strongCodes.useRecoveryCode(person, code);
      case EMAIL, SMS -> code != null && wasSent(person, proof, code);
    };
  }

  private boolean isRight(WaitingSignIn signIn, @Nullable PasskeyAnswer passkey) {
    return passkey != null
        && passkeys
            .signedBy(signIn.person(), PasskeyPurpose.SECOND_STEP, signIn.id(), passkey)
            .isPresent();
  }

  /** To the very place the method names. */
  private boolean wasSent(PersonId person, StepProof proof, String code) {
    String codeId = proof.codeId();
    Handle place = handle(people.find(person).orElseThrow(), proof.method());
    return codeId != null
        && place != null
        && codes.use(person, codeId, code).equals(Optional.of(place));
  }
}
