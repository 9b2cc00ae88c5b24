package org.recourse.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the staff do about freezes; each deed is audited with its reason. */
public interface StaffFreezes {
  /**
   * A freeze as the staff see it.
   *
   * @param id {@code frz_…}
   * @param kind {@code own}, {@code signed_out}, {@code link}, {@code agent} or {@code law}
   * @param lost what its maker reported lost
   * @param endsAt when it lifts itself; null for never
   * @param reason the agent's or officer's
   * @param order of a freeze by law
   */
  record OpenFreeze(
      String id,
      String kind,
      Instant since,
      List<String> lost,
      @Nullable Instant endsAt,
      @Nullable String reason,
      @Nullable LawOrder order) {}

  /** All freezes of a person that are open, oldest first; asking is not recorded here. */
  List<OpenFreeze> open(PersonId person);

  /** Freezes at the owner's word or at a suspicion; answers the freeze's id. */
  String freezeByAgent(Caller agent, PersonId person, String reason, Losses lost);

  /** Freezes at the word of a court or an office; answers the freeze's id. */
  String freezeByLaw(Caller officer, PersonId person, String reason, LawOrder order);

  /**
   * Lifts every freeze but those by law, once two of the staff have looked at who it is; in the
   * transaction of the second one's decision.
   *
   * @param decider the second of the two
   * @param approval what both decided, for the audit
   */
  void liftByReview(Caller decider, PersonId person, UUID approval, String reason);

  /** Lifts one freeze by law, in the transaction of the second person's decision. */
  void liftByLaw(Caller decider, PersonId person, String freeze, UUID approval, String reason);
}
