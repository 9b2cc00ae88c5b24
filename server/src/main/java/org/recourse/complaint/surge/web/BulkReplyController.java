package org.recourse.complaint.surge.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseNumber;
import org.recourse.complaint.surge.BulkDesk;
import org.recourse.complaint.surge.BulkReply;
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

  BulkReplyController(BulkDesk desk) {
    this.desk = desk;
  }

  /** How far it has come; {@code held} were left to a human. */
  record BulkView(
      String id,
      @Nullable String textEn,
      @Nullable String textZh,
      @Nullable String then,
      @Nullable String outcome,
      Instant askedAt,
      int sent,
      int held,
      int left) {}

  /** A case that still waits for a human, and why. */
  record HeldView(
      String caseId,
      String number,
      String subject,
      String state,
      String reason,
      List<String> facts) {
    static HeldView of(BulkReply.Held held) {
      return new HeldView(
          held.caseId().toString(),
          new CaseNumber(held.number()).toString(),
          held.subject(),
          held.state().code(),
          held.reason(),
          held.facts());
    }
  }

  /** Asks for it; it is sent by and by. */
  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  BulkView ask(
      @PathVariable String id, @RequestBody BulkBody body, @AuthenticationPrincipal Caller caller) {
    return view(desk.ask(caller, CaseId.parse(id), body.read()));
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
    return new Page<>(page.data().stream().map(this::view).toList(), page.nextCursor());
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

  private BulkView view(BulkReply bulk) {
    BulkReply.Progress progress = desk.progress(bulk);
    return new BulkView(
        bulk.text(),
        bulk.textEn(),
        bulk.textZh(),
        bulk.then() == null ? null : bulk.then().code(),
        bulk.outcome() == null ? null : bulk.outcome().code(),
        bulk.askedAt(),
        progress.sent(),
        progress.held(),
        progress.left());
  }
}
