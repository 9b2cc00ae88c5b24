package org.recourse.demo.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.demo.DemoPeople;
import org.recourse.demo.DemoPerson;
import org.recourse.kernel.Open;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets the sign-in page offer the demo people; anybody may see them, passwords and all. */
@RestController
@Profile("demo")
class DemoPeopleController {
  private final DemoPeople people;

  DemoPeopleController(DemoPeople people) {
    this.people = people;
  }

  record SignIn(
      String name, String handle, String password, String role, String note, String chineseNote) {
    static SignIn of(DemoPerson person) {
      return new SignIn(
          person.name(),
          person.handle(),
          DemoPerson.PASSWORD,
          person.role().code(),
          person.note(),
          person.chineseNote());
    }
  }

  record SignIns(List<SignIn> data, @Nullable String nextCursor) {}

  @Open
  @GetMapping("/api/v1/demo/people")
  SignIns list() {
    return new SignIns(people.all().stream().map(SignIn::of).toList(), null);
  }
}
