package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.ApprovalId;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.recourse.identity.approvals.Deciding;
import org.recourse.identity.approvals.Deciding.Shown;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Page;
import org.recourse.kernel.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What needs two people: seen by those who may propose or decide it, decided by the second. */
@RestController
@RequestMapping("/api/v1/staff/approvals")
@StaffOnly(Permission.PROPOSE)
class ApprovalController {
  private static final int WORDS_MAX = 300;
  private static final int KIND_MAX = 60;

  private final Deciding deciding;
  private final ApprovalViews views;

  ApprovalController(Deciding deciding, ApprovalViews views) {
    this.deciding = deciding;
    this.views = views;
  }

  /** Agrees, perhaps with a remark. */
  record ApproveRequest(@Nullable String words) {}

  /** Says no, and why. */
  record RefuseRequest(@Nullable String words) {}

  /** Newest first; of one state and kind, or all. */
  @GetMapping
  Page<ApprovalView> list(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int size = Page.limit(limit);
    List<Shown> found =
        deciding.list(
            caller,
            state,
            kind == null ? null : Texts.line("kind", kind, KIND_MAX),
            Cursor.uuid(cursor),
            size + 1);
    Page<Shown> page =
        Page.of(found, size, shown -> Cursor.of(shown.approval().proposal().id().value()));
    return new Page<>(views.of(page.data()), page.nextCursor());
  }

  @GetMapping("/{id}")
  ApprovalView get(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    return views.of(deciding.get(caller, ApprovalId.parse(id)));
  }

  @PostMapping("/{id}/approval")
  @StaffOnly(Permission.APPROVE)
  ApprovalView approve(
      @PathVariable String id,
      @RequestBody ApproveRequest body,
      @AuthenticationPrincipal Caller caller) {
    String words = body.words() == null ? null : line(body.words());
    return views.of(deciding.approve(caller, ApprovalId.parse(id), words));
  }

  @PostMapping("/{id}/refusal")
  @StaffOnly(Permission.APPROVE)
  ApprovalView refuse(
      @PathVariable String id,
      @RequestBody RefuseRequest body,
      @AuthenticationPrincipal Caller caller) {
    String words = line(required("words", body.words()));
    return views.of(deciding.refuse(caller, ApprovalId.parse(id), words));
  }

  @PostMapping("/{id}/withdrawal")
  ApprovalView withdraw(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    return views.of(deciding.withdraw(caller, ApprovalId.parse(id)));
  }

  private static String line(String words) {
    return Texts.line("words", words, WORDS_MAX);
  }
}
