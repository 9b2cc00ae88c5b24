package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.CustomerLooks.Look;
import org.recourse.identity.People;
import org.recourse.identity.Permission;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.StaffOnly;
import org.recourse.identity.looks.Looks;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Fields;
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

/** Staff say whom they look at, and why, before they see anything. */
@RestController
@RequestMapping("/api/v1/staff/customer-looks")
@StaffOnly(Permission.CUSTOMER_READ)
class CustomerLookController {
  static final int REASON_MAX = 300;

  private final Looks looks;
  private final People people;

  CustomerLookController(Looks looks, People people) {
    this.looks = looks;
    this.people = people;
  }

  /** Opens a look at one customer, named by handle or by id. */
  record LookRequest(@Nullable String handle, @Nullable String personId, @Nullable String reason) {}

  /** An open look; {@code name} is masked. */
  record LookView(
      String id, String personId, String name, String reason, Instant openedAt, Instant endsAt) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  LookView open(@RequestBody LookRequest body, @AuthenticationPrincipal Caller caller) {
    String reason = Texts.line("reason", required("reason", body.reason()), REASON_MAX);
    return view(looks.open(caller, asked(body), reason));
  }

  @GetMapping
  Page<LookView> list(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int size = Page.limit(limit);
    List<Look> open = looks.open(caller, Cursor.uuid(cursor), size + 1);
    Page<Look> page = Page.of(open, size, look -> Cursor.of(look.id()));
    return new Page<>(page.data().stream().map(this::view).toList(), page.nextCursor());
  }

  private Optional<PersonId> asked(LookRequest body) {
    if (body.personId() != null) {
      if (body.handle() != null) {
        throw Fields.invalid("handle", "Expected either a handle or a person_id, but got both.");
      }
      return Optional.of(PersonId.parse(body.personId()));
    }
    return people.byHandle(PersonalTexts.handle(body.handle()));
  }

  private LookView view(Look look) {
    Person person = people.find(look.person()).orElseThrow();
    return new LookView(
        look.text(),
        person.id().toString(),
        person.maskedName(),
        look.reason(),
        look.openedAt(),
        look.endsAt());
  }
}
