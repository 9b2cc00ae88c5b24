package org.recourse.identity.stepups;

import java.util.Map;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.identity.Caller;
import org.recourse.identity.News;
import org.recourse.identity.risks.RiskKind;
import org.recourse.identity.risks.Risks;
import org.springframework.stereotype.Component;

/** Writes down what became of each step-up: for the audit, and for open pages. */
@Component
class StepUpRecord {
  private final Audit audit;
  private final News news;
  private final Risks risks;

  StepUpRecord(Audit audit, News news, Risks risks) {
    this.audit = audit;
    this.news = news;
    this.risks = risks;
  }

  /** Nothing has been decided yet, so only pages are told. */
  void asked(StepUp stepUp) {
    news.stepUp("asked", stepUp.id().toString(), stepUp.person());
  }

  void confirmed(Caller caller, StepUp stepUp, ConfirmMethod method) {
    write(caller, stepUp, "confirmed", Map.of("method", method.code()));
  }

  void refused(Caller caller, StepUp stepUp, ConfirmMethod method) {
    write(caller, stepUp, "refused", Map.of("method", method.code()));
  }

  void ended(Caller caller, StepUp stepUp) {
    write(caller, stepUp, "ended", Map.of());
    risks.note(stepUp.person(), RiskKind.STEP_UP_REFUSED);
  }

  private void write(Caller caller, StepUp stepUp, String what, Map<String, String> detail) {
    String id = stepUp.id().toString();
    audit.record(
        new AuditEntry(
            caller.person().value(),
            caller.access().value(),
            "step_up." + what,
            id,
            stepUp.person().value(),
            null,
            detail));
    news.stepUp(what, id, stepUp.person());
  }
}
