package org.recourse.complaint.surge;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** Answers to many customers, as the staff ask for them and see how far they are. */
@Component
public class BulkDesk {
  /** As many as one page of the queue shows. */
  public static final int PICKED_MAX = 100;

  private final BulkRows rows;
  private final BulkStanding standing;
  private final CaseDesk cases;
  private final Conversations conversations;
  private final Audit audit;
  private final Clock clock;

  BulkDesk(
      BulkRows rows,
      BulkStanding standing,
      CaseDesk cases,
      Conversations conversations,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.standing = standing;
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
    BulkReply bulk = bulk(staff, incident, asked);
    if (!rows.insert(bulk)) {
      return rows.find(incident, asked.key()).orElseThrow();
    }
    record(staff, "incident.answered", incident.toString(), bulk, rows.fill(bulk, incident));
    return bulk;
  }

  /** Asks for an answer to each of these cases; the same key twice is once. */
  @Transactional
  public BulkReply ask(Caller staff, Set<CaseId> picked, Asked asked) {
    picked.forEach(id -> cases.read(staff, id));
    BulkReply bulk = bulk(staff, null, asked);
    if (!rows.insert(bulk)) {
      return rows.find(staff.person(), asked.key()).orElseThrow();
    }
    record(staff, "cases.answered", bulk.text(), bulk, rows.fill(bulk, picked));
    return bulk;
  }

  private BulkReply bulk(Caller staff, @Nullable CaseId incident, Asked asked) {
    return new BulkReply(
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
  }

  private void record(Caller staff, String action, String subject, BulkReply bulk, int cases) {
    audit.record(
        new AuditEntry(
            staff.person().value(),
            staff.access().value(),
            action,
            subject,
            null,
            null,
            Map.of("bulk", bulk.text(), "cases", "" + cases)));
  }

  public List<BulkReply> list(Caller staff, CaseId incident, @Nullable UUID after, int limit) {
    cases.read(staff, incident);
    return rows.list(incident, after, limit);
  }

  /** The reader's own to cases they picked that go on or still wait for a human. */
  public List<BulkReply> unfinished(Caller staff, @Nullable UUID after, int limit) {
    return rows.unfinished(staff.person(), after, limit);
  }

  /** One of the reader's own to cases they picked. */
  public BulkReply own(Caller staff, UUID id) {
    return rows.find(id)
        .filter(bulk -> bulk.incident() == null && bulk.agent().equals(staff.person()))
        .orElseThrow(BulkDesk::unknown);
  }

  public BulkReply.Progress progress(BulkReply bulk) {
    return standing.progress(bulk.id());
  }

  /** Cases of an incident that still wait for a human after it. */
  public List<BulkReply.Held> held(
      Caller staff, CaseId incident, UUID bulk, @Nullable UUID after, int limit) {
    cases.read(staff, incident);
    BulkReply found =
        rows.find(bulk)
            .filter(one -> incident.equals(one.incident()))
            .orElseThrow(BulkDesk::unknown);
    return standing.held(found.id(), staff.person(), after, limit);
  }

  /** Cases the reader picked that still wait for a human after it. */
  public List<BulkReply.Held> held(Caller staff, UUID bulk, @Nullable UUID after, int limit) {
    return standing.held(own(staff, bulk).id(), staff.person(), after, limit);
  }

  private static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected the id of an answer to many (blk_…), but there is none. List them to see ids.");
  }
}
