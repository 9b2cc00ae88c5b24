package org.recourse.complaint.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseNumber;
import org.recourse.complaint.casework.CaseDesk;
import org.recourse.complaint.casework.CaseQuery;
import org.recourse.complaint.casework.CaseRows;
import org.recourse.complaint.casework.QueueRows;
import org.recourse.complaint.search.FoundCases;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The queue, and what is found by words. */
@RestController
@RequestMapping("/api/v1/staff/cases")
@StaffOnly(Permission.CASES)
class StaffQueueController {
  private final CaseDesk desk;
  private final FoundCases found;
  private final DeskCaseViews views;
  private final Clock clock;

  StaffQueueController(CaseDesk desk, FoundCases found, DeskCaseViews views, Clock clock) {
    this.desk = desk;
    this.found = found;
    this.views = views;
    this.clock = clock;
  }

  /**
   * The next clock first; with words, the newest case first. A number asked for is found whatever
   * the filters.
   */
  @GetMapping
  Page<QueuedView> list(
      @RequestParam(required = false) @Nullable String view,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String assignee,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(name = "problem_type", required = false) @Nullable String problemType,
      @RequestParam(required = false) @Nullable String channel,
      @RequestParam(required = false) @Nullable String tag,
      @RequestParam(required = false) @Nullable String incident,
      @RequestParam(required = false) @Nullable String customer,
      @RequestParam(required = false) @Nullable String due,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int size = Page.limit(limit);
    Optional<CaseNumber> number = Optional.ofNullable(q).flatMap(CaseNumber::parse);
    if (number.isPresent()) {
      return new Page<>(views.list(desk.numbered(caller, number.get())), null);
    }
    CaseQuery query =
        new QueueFilters(
                view, state, assignee, kind, problemType, channel, tag, incident, customer, due, q)
            .read(caller, clock.instant());
    Page<CaseRows.Row> page = page(query, cursor, size);
    return new Page<>(views.list(page.data()), page.nextCursor());
  }

  private Page<CaseRows.Row> page(CaseQuery query, @Nullable String cursor, int size) {
    if (query.words() == null) {
      List<CaseRows.Row> queue = desk.list(query, Cursor.pair(cursor), size + 1);
      return Page.of(queue, size, QueueRows::cursor);
    }
    return Page.of(
        found.list(query, query.words(), Cursor.number(cursor), size + 1),
        size,
        row -> Cursor.of(row.number().value()));
  }
}
