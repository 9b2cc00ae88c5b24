package org.recourse.complaint.casework;

import java.time.Instant;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Cause;
import org.recourse.complaint.Outcome;
import org.recourse.complaint.Priority;
import org.recourse.complaint.ProblemType;
import org.recourse.conversation.Channel;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;

/** Cases in every state, to decide on. */
final class CaseSamples {
  static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
  static final PersonId CUSTOMER = PersonId.next();
  static final ThreadId THREAD = ThreadId.next();

  private CaseSamples() {}

  static CaseRecord in(CaseState state) {
    CaseEvent.Opened opened =
        new CaseEvent.Opened(
            CaseKind.COMPLAINT,
            ProblemType.OTHER,
            Channel.APP,
            ContactId.next(),
            CUSTOMER,
            THREAD,
            "Where is it",
            null,
            Language.EN,
            null,
            Priority.NORMAL,
            "complaint",
            NOW);
    CaseRecord c = CaseFold.begin(CaseId.next(), opened, NOW);
    if (state == CaseState.NEW) {
      return c;
    }
    Outcome outcome = state.isOpen() ? null : Outcome.EXPLAINED;
    return CaseFold.evolve(
        c, new CaseEvent.StateChanged(CaseState.NEW, state, Cause.AGENT, outcome), NOW);
  }
}
