package org.recourse.complaint.web;

import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.casework.CaseDesk;
import org.recourse.complaint.casework.EventRows;
import org.recourse.complaint.casework.Identifying;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All that happened to a case, in order, and who is in it. */
@RestController
@StaffOnly(Permission.CASES)
class StaffCaseHistoryController {
  private final CaseDesk desk;
  private final EventRows events;
  private final ViewerViews views;
  private final Identifying identifying;
  private final DeskCaseViews whole;

  StaffCaseHistoryController(
      CaseDesk desk,
      EventRows events,
      ViewerViews views,
      Identifying identifying,
      DeskCaseViews whole) {
    this.desk = desk;
    this.events = events;
    this.views = views;
    this.identifying = identifying;
    this.whole = whole;
  }

  /** Whom to ask: whoever a thread is with; without one, the customer. */
  record VerificationBody(@Nullable String thread) {}

  /** Asks somebody to show, signed in to their wallet, who they are. */
  @PostMapping("/api/v1/staff/cases/{id}/verification")
  DeskCaseView verify(
      @PathVariable String id,
      @RequestBody VerificationBody body,
      @AuthenticationPrincipal Caller caller) {
    ThreadId thread = body.thread() == null ? null : ThreadId.parse(body.thread());
    return whole.whole(caller, identifying.ask(caller, CaseId.parse(id), thread));
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
