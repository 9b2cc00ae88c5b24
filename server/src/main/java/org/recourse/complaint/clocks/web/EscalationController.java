package org.recourse.complaint.clocks.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.clocks.EscalationDesk;
import org.recourse.complaint.clocks.EscalationDesk.Escalation;
import org.recourse.complaint.clocks.Level;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Page;
import org.recourse.rulebook.Wording;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Clocks that ran out and wait for a lead, a manager or compliance. */
@RestController
@RequestMapping("/api/v1/staff/escalations")
@StaffOnly(Permission.CASES_LEAD)
class EscalationController {
  private static final String PREFIX = "esc";

  private final EscalationDesk desk;
  private final Names names;

  EscalationController(EscalationDesk desk, Names names) {
    this.desk = desk;
    this.names = names;
  }

  /** One of them; {@code assignee} and {@code taken_by} are names. */
  record EscalationView(
      String id,
      String caseId,
      String number,
      String subject,
      @Nullable String assignee,
      String level,
      String clock,
      String rule,
      @Nullable Wording title,
      @Nullable String lawRef,
      @Nullable Instant dueAt,
      Instant raisedAt,
      int times,
      @Nullable String takenBy,
      @Nullable Instant takenAt,
      List<String> allowedActions) {}

  /** Oldest first. */
  @GetMapping
  Page<EscalationView> list(
      @RequestParam(required = false) @Nullable String level,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int size = Page.limit(limit);
    Page<Escalation> page =
        Page.of(
            desk.open(
                caller.person(),
                level == null ? null : level(level),
                Cursor.uuid(cursor),
                size + 1),
            size,
            one -> Cursor.of(one.id()));
    return new Page<>(views(page.data()), page.nextCursor());
  }

  @PostMapping("/{id}/taking")
  EscalationView take(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    return views(List.of(desk.take(caller, Ids.parse(PREFIX, id)))).getFirst();
  }

  private List<EscalationView> views(List<Escalation> found) {
    var known =
        names.of(
            found.stream()
                .flatMap(one -> Stream.ofNullable(one.assignee()))
                .filter(Objects::nonNull)
                .toList());
    var takers = names.of(found.stream().flatMap(one -> Stream.ofNullable(one.takenBy())).toList());
    return found.stream()
        .map(one ->
            new EscalationView(
                Ids.text(PREFIX, one.id()),
                new CaseId(one.caseId()).toString(),
                one.number().toString(),
                one.subject(),
                one.assignee() == null ? null : known.get(one.assignee()),
                one.level().code(),
                one.kind(),
                one.rule(),
                one.law() == null ? null : one.law().title(),
                one.law() == null ? null : one.law().lawRef(),
                one.dueAt(),
                one.raisedAt(),
                one.times(),
                one.takenBy() == null ? null : takers.get(one.takenBy()),
                one.takenAt(),
                one.takenAt() == null ? List.of("take") : List.of()))
        .toList();
  }

  private static Level level(String code) {
    return Stream.of(Level.values())
        .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst()
        .orElseThrow(
            () -> Fields.invalid("level", "Expected agent, lead, manager or compliance as level."));
  }
}
