package org.recourse.complaint.clocks.web;

import static org.recourse.kernel.Fields.required;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.clocks.PolicyDesk;
import org.recourse.complaint.clocks.PolicyDesk.NewVersion;
import org.recourse.complaint.clocks.PolicyDocument;
import org.recourse.complaint.clocks.PolicyVersion;
import org.recourse.complaint.clocks.RuleChange;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.PersonId;
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
  private final Names names;
  private final JsonMapper json;

  ClockPolicyController(PolicyDesk desk, Names names, JsonMapper json) {
    this.desk = desk;
    this.names = names;
    this.json = json;
  }

  /**
   * A version.
   *
   * @param author the name of who made it, or approved it
   * @param changes against the version before
   */
  record PoliciesView(
      int version,
      Instant since,
      @Nullable String approvalId,
      @Nullable String reason,
      @Nullable String author,
      PolicyDocument body,
      List<RuleChange> changes) {
    static PoliciesView of(PolicyDesk.Told told, Map<UUID, String> names) {
      PolicyVersion version = told.version();
      return new PoliciesView(
          version.version(),
          version.since(),
          version.approval(),
          version.reason(),
          author(version).map(names::get).orElse(null),
          version.document(),
          told.changes());
    }

    static Optional<UUID> author(PolicyVersion version) {
      return Optional.ofNullable(version.author()).map(id -> PersonId.parse(id).value());
    }
  }

  /**
   * The next version.
   *
   * @param body all policies, as the version before has them
   */
  record PoliciesRequest(
      @Nullable Integer basedOn, @Nullable String reason, @Nullable Map<String, Object> body) {}

  /** The same, without a reason while nothing is done yet. */
  record PreviewRequest(@Nullable Integer basedOn, @Nullable Map<String, Object> body) {}

  /** Newest first; the first counts for cases that come now. */
  @GetMapping
  Page<PoliciesView> list(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    int size = Page.limit(limit);
    Page<PolicyDesk.Told> page =
        Page.of(
            desk.versions(Cursor.number(cursor), size + 1),
            size,
            told -> Cursor.of(told.version().version()));
    Map<UUID, String> known =
        names.of(
            page.data().stream()
                .flatMap(told -> PoliciesView.author(told.version()).stream())
                .toList());
    return new Page<>(
        page.data().stream().map(told -> PoliciesView.of(told, known)).toList(), page.nextCursor());
  }

  /** What would change, and whether that takes a colleague; changes nothing. */
  @PostMapping("/preview")
  PolicyDesk.Preview preview(@RequestBody PreviewRequest body) {
    return desk.preview(
        required("based_on", body.basedOn()),
        json.writeValueAsString(required("body", body.body())));
  }

  /** In force at once where only times change; else once a colleague has approved. */
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
