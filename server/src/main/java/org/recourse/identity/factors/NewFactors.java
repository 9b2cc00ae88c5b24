package org.recourse.identity.factors;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;

/** What holds for every new strong factor, whatever its kind. */
@Component
public class NewFactors {
  private static final int FACTORS_MAX = 10;

  private final FactorRows rows;
  private final RecoveryCodes recovery;
  private final Proofs proofs;

  NewFactors(FactorRows rows, RecoveryCodes recovery, Proofs proofs) {
    this.rows = rows;
    this.recovery = recovery;
    this.proofs = proofs;
  }

  /**
   * A factor that counts from now on.
   *
   * @param recoveryCodes with the first one only
   */
  public record Added(Factor factor, @Nullable List<String> recoveryCodes) {
    /** Never shows the codes. */
    @Override
    public String toString() {
      return "Added[" + factor + "]";
    }
  }

  /**
   * Lets who has the password add their first factor; who has one, be it lost, has to show a strong
   * one as well, so that nobody adds theirs to it with a stolen password.
   */
  <T> T permit(Person person, Proof proof, Supplier<T> adding) {
    if (rows.list(person.id()).isEmpty()) {
      return proofs.withPassword(person, proof.password(), () -> bounded(person.id(), adding));
    }
    return proofs.with(person, proof, () -> bounded(person.id(), adding));
  }

  private <T> T bounded(PersonId person, Supplier<T> adding) {
    if (rows.list(person).size() >= FACTORS_MAX) {
      throw Problem.of(
          ProblemCode.TOO_MANY_FACTORS,
          "Expected fewer than " + FACTORS_MAX + " factors. Remove one first.");
    }
    return adding.get();
  }

  /** What to answer about one just added; the first of all brings recovery codes. */
  Added added(PersonId person, FactorId id) {
    List<Factor> present = rows.list(person);
    Factor added =
        present.stream()
            .filter(factor -> factor.id().equals(id))
            .findFirst()
            .orElseThrow(FactorRows::unknown);
    return new Added(added, present.size() == 1 ? recovery.renew(person) : null);
  }
}
