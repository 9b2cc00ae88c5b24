package org.recourse.complaint.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.LegalDuty;
import org.recourse.complaint.casework.AnswerRules;
import org.recourse.rulebook.Rule;
import org.recourse.rulebook.Wording;

/**
 * What a rule of law still asks for on a case.
 *
 * @param waitsFor what ends it: {@code final_response}, {@code refund}
 * @param confirmed whether its figures are told to customers as law
 * @param longestAt until when it may be extended by who asks; null where it may not
 * @param conditions under which that may be done
 */
record DutyView(
    String rule,
    Wording title,
    String lawRef,
    String waitsFor,
    boolean confirmed,
    Instant dueAt,
    boolean extended,
    @Nullable Instant longestAt,
    @Nullable Wording conditions) {

  static DutyView of(LegalDuty duty, boolean lead, Instant now) {
    Rule rule = duty.rule();
    boolean may = AnswerRules.mayExtend(duty, lead, now);
    return new DutyView(
        rule.id(),
        rule.title(),
        rule.lawRef(),
        rule.clock() == null ? "" : rule.clock().stopsOn(),
        rule.evidence().isConfirmed(),
        duty.dueAt(),
        duty.extended(),
        may ? duty.longestAt() : null,
        may && rule.extend() != null ? rule.extend().conditions() : null);
  }
}
