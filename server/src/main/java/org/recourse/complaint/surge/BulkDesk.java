package org.recourse.complaint.surge;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Outcome;
import org.recourse.complaint.casework.CaseDesk;
import org.recourse.conversation.Conversations;
import org.recourse.identity.Caller;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers to all customers of an incident, as the staff ask for them and see how far they are. */
@Component
public class BulkDesk {
  private final BulkRows rows;
  private final CaseDesk cases;
  private final Conversations conversations;
  private final Audit audit;
  private final Clock clock;

  BulkDesk(BulkRows rows, CaseDesk cases, Conversations conversations, Audit audit, Clock clock) {
    this.rows = rows;
    this.cases = cases;
    this.conversations = conversations;
    this.audit = audit;
    this.clock = clock;
  }

  /** What is to be said, and where each case stands then. */
  public record Asked(
      UUID key,
      @Nullable String textEn,
      @Nullable String textZh,
      @Nullable CaseState then,
      @Nullable Outcome outcome) {}

  /** The first place in a text that no case can fill. */
  public static Optional<String> unknownPlace(String text) {
    return Places.unknown(text);
  }

  /** Asks for an answer to each open case of an incident; the same key twice is once. */
  @Transactional
  public BulkReply ask(Caller staff, CaseId incident, Asked asked) {
    cases.read(staff, incident);
    BulkReply bulk =
        new BulkReply(
            Ids.next(),
            incident,
            asked.key(),
            staff.person(),
            staff.access(),
            asked.textEn(),
            asked.textZh(),
            asked.then(),
            asked.outcome(),
            conversations.nextPosition(),
            clock.instant());
    if (!rows.insert(bulk)) {
      return rows.find(incident, asked.key()).orElseThrow();
    }
    int cases = rows.fill(bulk);
    audit.record(
        new AuditEntry(
            staff.person().value(),
            staff.access().value(),
            "incident.answered",
            incident.toString(),
            null,
            null,
            Map.of("bulk", bulk.text(), "cases", "" + cases)));
    return bulk;
  }

  public List<BulkReply> list(Caller staff, CaseId incident, @Nullable UUID after, int limit) {
    cases.read(staff, incident);
    return rows.list(incident, after, limit);
  }

  public BulkReply.Progress progress(BulkReply bulk) {
    return rows.progress(bulk.id());
  }

  /** Cases that still wait for a human after it. */
  public List<BulkReply.Held> held(
      Caller staff, CaseId incident, UUID bulk, @Nullable UUID after, int limit) {
    cases.read(staff, incident);
    Optional<BulkReply> found = rows.find(bulk).filter(one -> one.incident().equals(incident));
    if (found.isEmpty()) {
      throw Problem.of(
          ProblemCode.NOT_FOUND,
          "Expected the id of an answer to many (blk_…), but there is none. List them to see ids.");
    }
    return rows.held(bulk, staff.person(), after, limit);
  }
}
