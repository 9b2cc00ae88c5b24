package org.recourse.complaint.clocks.web;

import static org.recourse.kernel.Fields.required;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.clocks.PolicyDesk;
import org.recourse.complaint.clocks.PolicyDesk.NewVersion;
import org.recourse.complaint.clocks.PolicyDocument;
import org.recourse.complaint.clocks.PolicyVersion;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Page;
import org.recourse.kernel.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Within which times the house answers, in versions. */
@RestController
@RequestMapping("/api/v1/staff/clock-policies")
@StaffOnly(Permission.CALENDARS)
class ClockPolicyController {
  private static final int REASON_MAX = 300;

  private final PolicyDesk desk;
  private final JsonMapper json;

  ClockPolicyController(PolicyDesk desk, JsonMapper json) {
    this.desk = desk;
    this.json = json;
  }

  record PoliciesView(
      int version,
      Instant since,
      @Nullable String approvalId,
      @Nullable String reason,
      PolicyDocument body) {
    static PoliciesView of(PolicyVersion version) {
      return new PoliciesView(
          version.version(),
          version.since(),
          version.approval(),
          version.reason(),
          version.document());
    }
  }

  /**
   * The next version.
   *
   * @param body all policies, as the version before has them
   */
  record PoliciesRequest(
      @Nullable Integer basedOn, @Nullable String reason, @Nullable Map<String, Object> body) {}

  /** Newest first; the first counts for cases that come now. */
  @GetMapping
  Page<PoliciesView> list(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    int size = Page.limit(limit);
    Page<PolicyVersion> page =
        Page.of(
            desk.versions(Cursor.number(cursor), size + 1),
            size,
            version -> Cursor.of(version.version()));
    return new Page<>(page.data().stream().map(PoliciesView::of).toList(), page.nextCursor());
  }

  /** In force at once; where it concerns the law, once a colleague has approved. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ChangeView change(@RequestBody PoliciesRequest body, @AuthenticationPrincipal Caller caller) {
    return ChangeView.of(
        desk.change(
            caller,
            new NewVersion(
                required("based_on", body.basedOn()),
                json.writeValueAsString(required("body", body.body())),
                Texts.line("reason", required("reason", body.reason()), REASON_MAX))));
  }
}
