package org.recourse.complaint.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseClocks;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Cause;
import org.recourse.complaint.Outcome;
import org.recourse.identity.Caller;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a case go on in another of the same customer, which then counts from the earliest receipt of
 * both; and undoes that. Nothing moves between them, so that each is whole afterwards.
 */
@Component
public class Merging {
  private final Casebook book;
  private final CaseRows rows;
  private final EventRows events;
  private final DeskReading reading;
  private final DeskAudit audit;
  private final CaseClocks clocks;

  Merging(
      Casebook book,
      CaseRows rows,
      EventRows events,
      DeskReading reading,
      DeskAudit audit,
      CaseClocks clocks) {
    this.book = book;
    this.rows = rows;
    this.events = events;
    this.reading = reading;
    this.audit = audit;
    this.clocks = clocks;
  }

  /** The case that goes on, after it took the other in. */
  @Transactional
  public CaseRows.Row merge(Caller staff, CaseId from, CaseId into) {
    reading.require(staff, from);
    reading.require(staff, into);
    if (from.equals(into)) {
      throw refused("two cases, but got one");
    }
    lockBoth(from, into);
    CaseRecord one = book.lock(from).record();
    CaseRecord other = book.lock(into).record();
    requireMergeable(one, other);
    List<CaseCommand> ends = new ArrayList<>();
    if (one.state() != CaseState.CLOSED) {
      ends.add(
          note(
              new CaseEvent.StateChanged(
                  one.state(), CaseState.CLOSED, Cause.MERGED, Outcome.MERGED)));
    }
    ends.add(note(new CaseEvent.MergedInto(into)));
    book.apply(book.lock(from), ends, staff.person());
    CaseEvent absorbed =
        new CaseEvent.Absorbed(
            from,
            earlier(one.origin().receivedAt(), other.origin().receivedAt()),
            one.course().unansweredFrom() == null
                ? other.course().unansweredFrom()
                : earlier(one.course().unansweredFrom(), other.course().unansweredFrom()));
    book.apply(book.lock(into), List.of(note(absorbed)), staff.person());
    clocks.merged(into, from, book.now());
    return recorded(staff, "case.merged", from, into);
  }

  /** The case that went on in another, as it stood before. */
  @Transactional
  public CaseRows.Row unmerge(Caller staff, CaseId from) {
    CaseId into = reading.require(staff, from).record().ties().mergedInto();
    if (into == null) {
      throw refused("a case that goes on in another, but it goes on by itself");
    }
    lockBoth(from, into);
    CaseRows.Row row = book.lock(from);
    if (!into.equals(row.record().ties().mergedInto())) {
      throw refused("a case that goes on in another, but it goes on by itself");
    }
    List<CaseCommand> again = new ArrayList<>();
    again.add(note(new CaseEvent.Unmerged(into)));
    CaseRecord before = before(from);
    if (before.state() != CaseState.CLOSED) {
      again.add(
          note(
              new CaseEvent.StateChanged(
                  CaseState.CLOSED, before.state(), Cause.UNMERGED, before.course().outcome())));
    }
    book.apply(row, again, staff.person());
    book.apply(
        book.lock(into),
        List.of(note(new CaseEvent.Released(from, earliestLeft(into)))),
        staff.person());
    clocks.unmerged(into, from, book.now());
    recorded(staff, "case.unmerged", from, into);
    return rows.find(from).orElseThrow();
  }

  /** In the order of ids, so that two merges never wait for each other. */
  private void lockBoth(CaseId one, CaseId other) {
    Stream.of(one, other)
        .sorted((a, b) -> a.value().compareTo(b.value()))
        .forEach(id -> book.lock(id));
  }

  private static void requireMergeable(CaseRecord one, CaseRecord other) {
    if (one.isMerged() || other.isMerged()) {
      throw refused("cases that go on by themselves, but one goes on in another already");
    }
    boolean sameCustomer =
        one.origin().contact().equals(other.origin().contact())
            || (one.duty().person() != null
                && Objects.equals(one.duty().person(), other.duty().person()));
    if (!sameCustomer) {
      throw refused(
          "cases of one customer, but these are two people's. Group them under an incident");
    }
    if (other.state() == CaseState.CLOSED || one.ties().spam()) {
      throw refused("a case that is not over to go on in. Reopen it, or merge the other way");
    }
  }

  /** The case just before it was merged, recomputed from what happened. */
  private CaseRecord before(CaseId id) {
    int merged = events.last(id, "merged_into").orElseThrow().number();
    return History.until(id, events, merged - 1, Cause.MERGED);
  }

  private Instant earliestLeft(CaseId id) {
    return rows.withMerged(id).stream()
        .map(one -> History.opened(one, events).receivedAt())
        .min(Instant::compareTo)
        .orElseThrow();
  }

  private CaseRows.Row recorded(Caller staff, String action, CaseId from, CaseId into) {
    audit.record(
        staff, action, rows.find(from).orElseThrow(), null, Map.of("into", into.toString()));
    return rows.find(into).orElseThrow();
  }

  private static Instant earlier(Instant one, @Nullable Instant other) {
    return other == null || one.isBefore(other) ? one : other;
  }

  private static CaseCommand note(CaseEvent event) {
    return new CaseCommand.Note(event);
  }

  private static Problem refused(String expected) {
    return Problem.of(ProblemCode.MERGE_REFUSED, "Expected " + expected + ".");
  }
}
