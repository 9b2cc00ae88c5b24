package org.recourse.identity.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.audit.AuditSearch;
import org.recourse.audit.AuditSearch.Found;
import org.recourse.identity.AccessId;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.Permission;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.StaffOnly;
import org.recourse.identity.auditing.AuditReading;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Page;
import org.recourse.kernel.Texts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit, for those who may read it. */
@RestController
@StaffOnly(Permission.AUDIT_READ)
class AuditController {
  private static final int TEXT_MAX = 100;

  private final AuditReading reading;
  private final People people;

  AuditController(AuditReading reading, People people) {
    this.reading = reading;
    this.people = people;
  }

  /** What somebody did; {@code actor} is null for the house itself and for strangers. */
  record AuditView(
      Instant at,
      String action,
      String subject,
      ApprovalView.@Nullable Someone actor,
      @Nullable String accessId,
      ApprovalView.@Nullable Someone person,
      @Nullable String reason,
      Map<String, String> detail) {}

  @GetMapping("/api/v1/staff/audit")
  Page<AuditView> search(
      @RequestParam(required = false) @Nullable String actor,
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) @Nullable String action,
      @RequestParam(required = false) @Nullable String subject,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String until,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int size = Page.limit(limit);
    AuditSearch.Query query =
        new AuditSearch.Query(
            actor == null ? null : PersonId.parse(actor).value(),
            person == null ? null : PersonId.parse(person).value(),
            action == null ? null : Texts.line("action", action, TEXT_MAX),
            subject == null ? null : Texts.line("subject", subject, TEXT_MAX),
            time("from", from),
            time("until", until));
    Page<Found> page =
        Page.of(
            reading.read(caller, query, Cursor.uuid(cursor), size + 1),
            size,
            found -> Cursor.of(found.id()));
    return new Page<>(views(page.data()), page.nextCursor());
  }

  private List<AuditView> views(List<Found> list) {
    Map<PersonId, Person> known =
        people.find(
            list.stream()
                .flatMap(found ->
                    Stream.<@Nullable UUID>of(found.entry().actor(), found.entry().person()))
                .flatMap(Stream::ofNullable)
                .map(PersonId::new)
                .toList());
    return list.stream().map(found -> view(found, known)).toList();
  }

  private static AuditView view(Found found, Map<PersonId, Person> known) {
    @Nullable UUID access = found.entry().access();
    return new AuditView(
        found.at(),
        found.entry().action(),
        found.entry().subject(),
        someone(found.entry().actor(), known),
        access == null ? null : new AccessId(access).toString(),
        someone(found.entry().person(), known),
        found.entry().reason(),
        found.entry().detail());
  }

  /** Masked, whoever it is: the audit tells what was done, and ids tell who. */
  private static ApprovalView.@Nullable Someone someone(
      @Nullable UUID id, Map<PersonId, Person> known) {
    if (id == null) {
      return null;
    }
    PersonId person = new PersonId(id);
    @Nullable Person found = known.get(person);
    return new ApprovalView.Someone(person.toString(), found == null ? "" : found.maskedName());
  }

  private static @Nullable Instant time(String field, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw Fields.invalid(field, "Expected a time such as 2026-11-25T09:00:00Z.");
    }
  }
}
