package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.ApprovalId;
import org.recourse.identity.Caller;
import org.recourse.identity.Handle;
import org.recourse.identity.People;
import org.recourse.identity.Permission;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.StaffOnly;
import org.recourse.identity.staff.Staff;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Page;
import org.recourse.kernel.Texts;
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

/** Who is staff; who joins and with which role is proposed here and decided as an approval. */
@RestController
@RequestMapping("/api/v1/staff/people")
@StaffOnly(Permission.STAFF)
class StaffController {
  private static final int REASON_MAX = 300;

  private final Staff staff;
  private final People people;

  StaffController(Staff staff, People people) {
    this.staff = staff;
    this.people = people;
  }

  /** Somebody of the staff. */
  record StaffView(
      String id,
      String name,
      @Nullable String email,
      String role,
      Instant since,
      List<String> allowedActions) {}

  /** Asks for somebody to join. */
  record InviteRequest(@Nullable String email, @Nullable String role, @Nullable String reason) {}

  /** Asks for another role; {@code none} takes all. */
  record RoleRequest(@Nullable String role, @Nullable String reason) {}

  /** What waits for a second person; null when none was needed. */
  record ProposedView(@Nullable String approvalId) {}

  @GetMapping
  Page<StaffView> list(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int size = Page.limit(limit);
    Page<PersonId> page =
        Page.of(
            staff.list(Cursor.uuid(cursor), size + 1), size, person -> Cursor.of(person.value()));
    Map<PersonId, Person> known = people.find(page.data());
    return new Page<>(
        page.data().stream()
            .map(id -> view(Objects.requireNonNull(known.get(id)), caller))
            .toList(),
        page.nextCursor());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  ProposedView invite(@RequestBody InviteRequest body, @AuthenticationPrincipal Caller caller) {
    if (!(Handle.parse(required("email", body.email())) instanceof Handle.Email email)) {
      throw Fields.invalid("email", "Expected an e-mail address.");
    }
    Role role = role(required("role", body.role()));
    if (role == Role.CUSTOMER) {
      throw unknownRole();
    }
    Optional<ApprovalId> proposed = staff.invite(caller, email, role, reason(body.reason()));
    return new ProposedView(proposed.map(ApprovalId::toString).orElse(null));
  }

  @PostMapping("/{id}/role")
  @ResponseStatus(HttpStatus.ACCEPTED)
  ProposedView changeRole(
      @PathVariable String id,
      @RequestBody RoleRequest body,
      @AuthenticationPrincipal Caller caller) {
    Role role = role(required("role", body.role()));
    String reason = reason(body.reason());
    return new ProposedView(staff.changeRole(caller, PersonId.parse(id), role, reason).toString());
  }

  private static StaffView view(Person person, Caller caller) {
    Role role =
        person.roles().stream()
            .filter(r -> r != Role.CUSTOMER && r != Role.MERCHANT)
            .findFirst()
            .orElseThrow();
    return new StaffView(
        person.id().toString(),
        person.name(),
        person.email() == null ? null : person.email().text(),
        role.code(),
        person.createdAt(),
        person.id().equals(caller.person()) ? List.of() : List.of("change_role"));
  }

  private static Role role(String code) {
    return switch (code.toLowerCase(Locale.ROOT)) {
      case "none" -> Role.CUSTOMER;
      case "agent" -> Role.AGENT;
      case "supervisor" -> Role.SUPERVISOR;
      case "compliance" -> Role.COMPLIANCE;
      case "operator" -> Role.OPERATOR;
      default -> throw unknownRole();
    };
  }

  private static RuntimeException unknownRole() {
    return Fields.invalid("role", "Expected agent, supervisor, compliance or operator.");
  }

  private static String reason(@Nullable String reason) {
    return Texts.line("reason", required("reason", reason), REASON_MAX);
  }
}
