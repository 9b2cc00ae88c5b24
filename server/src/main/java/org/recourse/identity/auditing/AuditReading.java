package org.recourse.identity.auditing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.audit.AuditSearch;
import org.recourse.identity.Caller;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets staff read the audit, and writes down that they did and what they looked for. */
@Component
public class AuditReading {
  private final AuditSearch search;
  private final Audit audit;

  AuditReading(AuditSearch search, Audit audit) {
    this.search = search;
    this.audit = audit;
  }

  @Transactional
  public List<AuditSearch.Found> read(
      Caller staff, AuditSearch.Query query, @Nullable UUID before, int limit) {
    List<AuditSearch.Found> found = search.find(query, before, limit);
    audit.record(
        new AuditEntry(
            staff.person().value(),
            staff.access().value(),
            "audit.read",
            staff.person().toString(),
            query.person(),
            null,
            told(query)));
    return found;
  }

  private static Map<String, String> told(AuditSearch.Query query) {
    Map<String, String> told = new LinkedHashMap<>();
    @Nullable UUID actor = query.actor();
    if (actor != null) {
      told.put("actor", new PersonId(actor).toString());
    }
    put(told, "action", query.action());
    put(told, "subject", query.subject());
    @Nullable Instant from = query.from();
    put(told, "from", from == null ? null : from.toString());
    @Nullable Instant until = query.until();
    put(told, "until", until == null ? null : until.toString());
    return told;
  }

  private static void put(Map<String, String> told, String name, @Nullable String value) {
    if (value != null) {
      told.put(name, value);
    }
  }
}
