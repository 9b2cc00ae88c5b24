package org.recourse.complaint.surge.web;

import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.surge.BulkDesk;
import org.recourse.complaint.surge.BulkReply;
import org.recourse.complaint.surge.web.BulkViews.BulkView;
import org.recourse.complaint.surge.web.BulkViews.HeldView;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Page;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One answer to all customers of an incident, each in their own case. */
@RestController
@RequestMapping("/api/v1/staff/cases/{id}/bulk-replies")
@StaffOnly(Permission.CASES)
class BulkReplyController {
  private final BulkDesk desk;
  private final BulkViews views;

  BulkReplyController(BulkDesk desk, BulkViews views) {
    this.desk = desk;
    this.views = views;
  }

  /** Asks for it; it is sent by and by. */
  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  BulkView ask(
      @PathVariable String id, @RequestBody BulkBody body, @AuthenticationPrincipal Caller caller) {
    return views.of(desk.ask(caller, CaseId.parse(id), body.read()));
  }

  @GetMapping
  Page<BulkView> list(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int size = Page.limit(limit);
    Page<BulkReply> page =
        Page.of(
            desk.list(caller, CaseId.parse(id), Cursor.uuid(cursor), size + 1),
            size,
            one -> Cursor.of(one.id()));
    return new Page<>(page.data().stream().map(views::of).toList(), page.nextCursor());
  }

  @GetMapping("/{bulk}/held")
  Page<HeldView> held(
      @PathVariable String id,
      @PathVariable String bulk,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int size = Page.limit(limit);
    Page<BulkReply.Held> page =
        Page.of(
            desk.held(
                caller, CaseId.parse(id), BulkReply.parse(bulk), Cursor.uuid(cursor), size + 1),
            size,
            one -> Cursor.of(one.caseId().value()));
    return new Page<>(page.data().stream().map(HeldView::of).toList(), page.nextCursor());
  }
}
