package org.recourse.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.identity.PersonId;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people do to their own accounts is in the audit, with who did it. */
@RecourseTest
class AuditedDeedsTest {
  @LocalServerPort int port;
  @Autowired MutableClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void signing_in_is_recorded_with_the_session() {
    Newcomer ada = Newcomer.signedUp(port);

    ada.elsewhere(port).signIn(Newcomer.PASSWORD);

    assertThat(recorded(ada)).filteredOn("session.opened"::equals).hasSize(2);
  }

  @Test
  void a_new_factor_and_a_new_password_are_recorded() {
    Newcomer ada = Newcomer.signedUp(port);

    new Protected(ada, clock).addAuthenticator();
    ada.browser.put(
        "/me/password",
        "{'current_password':'%s','new_password':'walnut ferry ticket'}"
            .formatted(Newcomer.PASSWORD));

    assertThat(recorded(ada)).contains("person.authenticator_added", "person.password_changed");
  }

  @Test
  void a_refused_change_is_not() {
    Newcomer ada = Newcomer.signedUp(port);

    ada.browser.put(
        "/me/password", "{'current_password':'not the one','new_password':'walnut ferry ticket'}");

    assertThat(recorded(ada)).doesNotContain("person.password_changed");
  }

  private List<String> recorded(Newcomer of) {
    return jdbc.sql("SELECT action FROM audit.entry WHERE actor = :person AND person = :person")
        .param("person", PersonId.parse(of.browser.get("/me").text("id")).value())
        .query(String.class)
        .list();
  }
}
