package org.recourse.complaint.casework;

import java.util.Map;
import java.util.Optional;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.identity.Approvals;
import org.recourse.identity.Caller;
import org.recourse.identity.Proposal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a case is. One person may make it more; less takes two. */
@Component
public class Kinds {
  private final DeskReading reading;
  private final DeskDeeds deeds;
  private final ObjectProvider<Approvals> approvals;

  Kinds(DeskReading reading, DeskDeeds deeds, ObjectProvider<Approvals> approvals) {
    this.reading = reading;
    this.deeds = deeds;
    this.approvals = approvals;
  }

  /** What waits for a second person; empty where it is done. */
  @Transactional
  public Optional<Proposal> change(Caller staff, CaseId id, CaseKind to, String reason) {
    CaseRecord record = reading.require(staff, id).record();
    if (!CaseRules.isDowngrade(record.about().kind(), to)) {
      deeds.act(staff, id, new CaseCommand.SetKind(to, reason, false), "case.kind_changed", reason);
      return Optional.empty();
    }
    return Optional.of(
        approvals
            .getObject()
            .propose(
                staff,
                new Approvals.Draft(
                    KindAct.KIND,
                    id.toString(),
                    record.duty().person(),
                    null,
                    reason,
                    Map.of(KindAct.TO, to.code()))));
  }
}
