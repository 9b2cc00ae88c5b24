package org.recourse.wallet.internal;

import java.util.List;
import java.util.Map;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.identity.Caller;
import org.recourse.journal.Journal;
import org.recourse.journal.NewEvent;
import org.recourse.wallet.KnownPayee;
import org.springframework.stereotype.Component;

/** Writes down what people change in their list of payees. */
@Component
class PayeeRecord {
  private final Audit audit;
  private final Journal journal;

  PayeeRecord(Audit audit, Journal journal) {
    this.audit = audit;
    this.journal = journal;
  }

  /** In the current transaction: {@code trusted}, {@code distrusted} or {@code removed}. */
  void write(Caller caller, KnownPayee payee, String what) {
    String id = payee.id().toString();
    audit.record(
        new AuditEntry(
            caller.person().value(),
            caller.access().value(),
            "payee." + what,
            id,
            caller.person().value(),
            null,
            Map.of()));
    String payload = "{\"payee_id\":\"" + id + "\"}";
    journal.append(
        List.of(new NewEvent("payee." + what, id, List.of(caller.person().value()), payload)));
  }
}
