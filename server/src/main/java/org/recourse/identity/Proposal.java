package org.recourse.identity;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Money;

/**
 * Something one member of staff proposed and another has to approve.
 *
 * @param kind of the {@link TwoPersonAct} that does it
 * @param subject the id, with its prefix, of what it is done to; one of a kind may be open at a
 *     time
 * @param person whose account or money it concerns; may be neither of the two
 * @param amount of money it moves or allows; bounds who may approve it
 * @param body what exactly is to be done, in plain values that the second person is shown; never a
 *     secret
 */
public record Proposal(
    ApprovalId id,
    String kind,
    String subject,
    @Nullable PersonId person,
    @Nullable Money amount,
    String reason,
    Map<String, String> body,
    PersonId proposedBy,
    Instant proposedAt) {

  public Proposal {
    body = Map.copyOf(body);
  }
}
