package org.recourse.demo.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.recourse.demo.DemoAuthenticators;
import org.recourse.demo.DemoPeople;
import org.recourse.demo.DemoPerson;
import org.recourse.kernel.Open;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what the staff's authenticator apps show; in the demo anybody may see it. */
@RestController
@Profile("demo")
class DemoCodesController {
  private final DemoPeople people;
  private final DemoAuthenticators apps;

  DemoCodesController(DemoPeople people, DemoAuthenticators apps) {
    this.people = people;
    this.apps = apps;
  }

  record AppCode(String name, String handle, String role, String code) {}

  /** The codes of now; {@code next_at} is when there are new ones. */
  record AppCodes(List<AppCode> data, Instant nextAt) {}

  @Open
  @GetMapping("/api/v1/demo/codes")
  AppCodes list() {
    return new AppCodes(people.staff().stream().flatMap(this::code).toList(), apps.nextAt());
  }

  private Stream<AppCode> code(DemoPerson person) {
    return apps.code(person).stream()
        .map(code -> new AppCode(person.name(), person.handle(), person.role().code(), code));
  }
}
