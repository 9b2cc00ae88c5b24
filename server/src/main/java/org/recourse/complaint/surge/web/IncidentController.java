package org.recourse.complaint.surge.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.ProblemType;
import org.recourse.complaint.surge.Incident;
import org.recourse.complaint.surge.IncidentDesk;
import org.recourse.complaint.surge.Surge;
import org.recourse.complaint.surge.Surges;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Fields;
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

/** What many complain of at once: noticed, made one incident, and ended. */
@RestController
@RequestMapping("/api/v1/staff")
@StaffOnly(Permission.CASES)
class IncidentController {
  private final Surges surges;
  private final IncidentDesk desk;

  IncidentController(Surges surges, IncidentDesk desk) {
    this.surges = surges;
    this.desk = desk;
  }

  record SurgeView(
      String problemType, Instant since, int cases, int lastHour, double usualPerHour) {
    static SurgeView of(Surge surge) {
      return new SurgeView(
          surge.problemType().code(),
          surge.since(),
          surge.cases(),
          surge.lastHour(),
          surge.usualPerHour());
    }
  }

  record IncidentBody(@Nullable String problemType) {
    ProblemType read() {
      return ProblemType.find(Fields.required("problem_type", problemType))
          .orElseThrow(
              () -> Fields.invalid("problem_type", "Expected one of the values there are."));
    }
  }

  /** An incident, by the case that stands for it. */
  record IncidentView(
      String id,
      String number,
      String subject,
      String problemType,
      Instant since,
      boolean gathering,
      int cases,
      int open,
      List<String> allowedActions) {
    static IncidentView of(Incident one) {
      return new IncidentView(
          one.id().toString(),
          one.number().toString(),
          one.subject(),
          one.problemType().code(),
          one.since(),
          one.gathering(),
          one.cases(),
          one.open(),
          one.gathering() ? List.of("answer", "end") : List.of("answer"));
    }
  }

  /** Problems that many more complain of than usual. */
  @GetMapping("/surges")
  Page<SurgeView> surges() {
    return new Page<>(surges.now().stream().map(SurgeView::of).toList(), null);
  }

  /** Makes a surge an incident; the cases there are and those that come join it by themselves. */
  @PostMapping("/incidents")
  @ResponseStatus(HttpStatus.CREATED)
  IncidentView open(@RequestBody IncidentBody body, @AuthenticationPrincipal Caller caller) {
    return IncidentView.of(desk.open(caller, body.read()));
  }

  @GetMapping("/incidents")
  Page<IncidentView> list(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int size = Page.limit(limit);
    Page<Incident> page =
        Page.of(
            desk.list(caller, Cursor.uuid(cursor), size + 1),
            size,
            one -> Cursor.of(one.id().value()));
    return new Page<>(page.data().stream().map(IncidentView::of).toList(), page.nextCursor());
  }

  @GetMapping("/incidents/{id}")
  IncidentView get(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    return IncidentView.of(desk.get(caller, CaseId.parse(id)));
  }

  /** Takes in no more cases. */
  @PostMapping("/incidents/{id}/end")
  IncidentView end(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    return IncidentView.of(desk.end(caller, CaseId.parse(id)));
  }
}
