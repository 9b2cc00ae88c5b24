package org.recourse.complaint.web;

import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.casework.CaseDesk;
import org.recourse.complaint.casework.EventRows;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All that happened to a case, in order. */
@RestController
@StaffOnly(Permission.CASES)
class StaffCaseHistoryController {
  private final CaseDesk desk;
  private final EventRows events;
  private final ViewerViews views;

  StaffCaseHistoryController(CaseDesk desk, EventRows events, ViewerViews views) {
    this.desk = desk;
    this.events = events;
    this.views = views;
  }

  @GetMapping("/api/v1/staff/cases/{id}/events")
  Page<ViewerViews.HappeningView> list(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int size = Page.limit(limit);
    Long after = Cursor.number(cursor);
    CaseId shown = desk.read(caller, CaseId.parse(id)).id();
    Page<EventRows.Row> page =
        Page.of(
            events.after(shown, after == null ? 0 : after, size + 1),
            size,
            row -> Cursor.of(row.number()));
    return new Page<>(page.data().stream().map(views::happening).toList(), page.nextCursor());
  }
}
