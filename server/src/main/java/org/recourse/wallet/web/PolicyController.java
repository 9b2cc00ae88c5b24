package org.recourse.wallet.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Page;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.kernel.Texts;
import org.recourse.wallet.internal.PolicyDesk;
import org.recourse.wallet.internal.PolicyName;
import org.recourse.wallet.internal.PolicyVersion;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Policies about payments: their dated versions, and the next one, which two people decide. */
@RestController
@StaffOnly(Permission.POLICY)
class PolicyController {
  private static final int REASON_CHARACTERS_MAX = 500;
  private static final JsonMapper JSON = new JsonMapper();

  private final PolicyDesk desk;

  PolicyController(PolicyDesk desk) {
    this.desk = desk;
  }

  record VersionView(
      String id,
      String name,
      Instant validFrom,
      Map<String, Object> body,
      @Nullable String approvalId) {
    static VersionView of(PolicyVersion version) {
      return new VersionView(
          version.id().toString(),
          version.name().code(),
          version.validFrom(),
          JSON.readValue(version.body(), new TypeReference<>() {}),
          version.approval());
    }
  }

  /**
   * The next version.
   *
   * @param body the whole policy, as the version before has it
   */
  record VersionBody(
      @Nullable String validFrom, @Nullable String reason, @Nullable Map<String, Object> body) {}

  record ProposedView(String approvalId) {}

  /** Newest first; the first that has begun is the one that counts. */
  @GetMapping("/api/v1/staff/policies/{name}")
  Page<VersionView> list(
      @PathVariable String name,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    int size = Page.limit(limit);
    List<PolicyVersion> found = desk.versions(named(name), moment(Cursor.number(cursor)), size + 1);
    Page<PolicyVersion> page =
        Page.of(found, size, version -> Cursor.of(micros(version.validFrom())));
    return new Page<>(page.data().stream().map(VersionView::of).toList(), page.nextCursor());
  }

  /** Counts once a colleague has approved it, and not before it begins. */
  @PostMapping("/api/v1/staff/policies/{name}/versions")
  @ResponseStatus(HttpStatus.ACCEPTED)
  ProposedView propose(
      @AuthenticationPrincipal Caller staff,
      @PathVariable String name,
      @RequestBody VersionBody version) {
    String reason =
        Texts.line("reason", Fields.required("reason", version.reason()), REASON_CHARACTERS_MAX);
    String from = Fields.required("valid_from", version.validFrom());
    String body = JSON.writeValueAsString(Fields.required("body", version.body()));
    return new ProposedView(desk.propose(staff, named(name), from, body, reason).id().toString());
  }

  private static PolicyName named(String name) {
    return PolicyName.find(name)
        .orElseThrow(() ->
            Problem.of(
                ProblemCode.NOT_FOUND,
                "Expected a policy of ours, step_up or limits, but there is none of this name."));
  }

  private static @Nullable Instant moment(@Nullable Long micros) {
    return micros == null ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  private static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }
}
