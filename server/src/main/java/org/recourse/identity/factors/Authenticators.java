package org.recourse.identity.factors;

import java.time.Instant;
import java.util.List;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;

/** A person's authenticator apps that can show who they are, and their recovery codes. */
@Component
public class Authenticators {
  private final AuthenticatorRows rows;
  private final RecoveryCodes recovery;
  private final Proofs proofs;
  private final FactorChanges changes;

  Authenticators(
      AuthenticatorRows rows, RecoveryCodes recovery, Proofs proofs, FactorChanges changes) {
    this.rows = rows;
    this.recovery = recovery;
    this.proofs = proofs;
    this.changes = changes;
  }

  /** Those that count and are not lost, oldest first. */
  public List<Authenticator> list(PersonId person) {
    return rows.confirmed(person);
  }

  public int recoveryCodesLeft(PersonId person) {
    return recovery.left(person);
  }

  /** Those only that had been made by then. */
  public int recoveryCodesLeft(PersonId person, Instant madeBy) {
    return recovery.left(person, madeBy);
  }

  /** Makes new recovery codes, which end the old ones. */
  public List<String> renewRecoveryCodes(Person person, Proof proof) {
    return proofs.with(
        person,
        proof,
        () -> {
          changes.tell(person, Letter.RECOVERY_CODES_MADE);
          return recovery.renew(person.id());
        });
  }
}
