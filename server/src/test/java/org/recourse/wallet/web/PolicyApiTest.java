package org.recourse.wallet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.identity.AccessId;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.NewPerson;
import org.recourse.identity.Passwords;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.access.Accesses;
import org.recourse.support.Api;
import org.recourse.support.Api.Answer;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Versions begin in a year, so that no other test lives to see them. */
@RecourseTest
class PolicyApiTest {
  private static final String PASSWORD = "turnip lantern orbit";
  private static int versions;

  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired MutableClock clock;
  private Api compliance;
  private Api operator;

  @BeforeEach
  void staff() {
    compliance = staff(Role.COMPLIANCE);
    operator = staff(Role.OPERATOR);
  }

  @Test
  void two_people_add_a_version_and_it_is_on_record() {
    JsonNode before = compliance.get("/staff/policies/limits").json().at("/data/0");

    String body =
        before.get("body").toString().replaceFirst("\"day\":1000000,", "\"day\":1100000,");
    Answer proposed = propose(next(), body);
    String approval = proposed.text("approval_id");
    assertThat(
            operator.get("/staff/approvals/" + approval).json().at("/details/changes").asString())
        .contains(".day\",\"before\":1000000,\"after\":1100000}")
        .doesNotContain("month");
    Answer alone = decide(compliance, approval);
    Answer approved = decide(operator, approval);

    assertThat(proposed.status()).isEqualTo(202);
    assertThat(alone.status()).isBetween(403, 409);
    assertThat(approved.status()).as(approved.body()).isEqualTo(200);
    JsonNode newest = compliance.get("/staff/policies/limits?limit=1").json();
    assertThat(newest.at("/data/0/approval_id").asString()).isEqualTo(approval);
    assertThat(newest.at("/data/0/body").toString()).isEqualTo(body);
    assertThat(newest.get("next_cursor").asString()).isNotEmpty();
    assertThat(
            application
                .getBean(JdbcClient.class)
                .sql("SELECT action FROM audit.entry WHERE detail ->> 'approval' = ?")
                .param(approval)
                .query(String.class)
                .list())
        .contains("policy.version_added");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"SGD\" | \"ABC\" | body",
        "\"per_transaction\":5000000, | \"per_transaction\":0, | body",
        "\"day\":20000000 | \"day\":1 | body",
        "\"full\" | \"fuller\" | body",
        "\"balance\" | \"balances\" | body",
        "\"month\":100000000 | \"month\":9000000000000000000 | body"
      })
  void refuses_a_policy_that_is_not_whole(String what, String instead, String field) {
    String body = compliance.get("/staff/policies/limits").json().at("/data/0/body").toString();
    assertThat(body).contains(what);

    Answer refused = propose(next(), body.replace(what, instead));

    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo(field);
  }

  @Test
  void refuses_a_version_that_would_count_at_once_or_at_no_time() {
    String body = compliance.get("/staff/policies/step_up").json().at("/data/0/body").toString();

    for (String from : List.of("2020-01-01T00:00:00Z", "soon", clock.instant().toString())) {
      assertThat(propose("step_up", from, body).json().at("/errors/0/field").asString())
          .isEqualTo("valid_from");
    }
  }

  @Test
  void is_for_those_who_may_propose_policies() {
    assertThat(staff(Role.AGENT).get("/staff/policies/limits").status()).isEqualTo(403);
    assertThat(compliance.get("/staff/policies/weather").status()).isEqualTo(404);
  }

  private Answer propose(String from, String body) {
    return propose("limits", from, body);
  }

  private Answer propose(String name, String from, String body) {
    return compliance.send(
        "POST",
        "/staff/policies/" + name + "/versions",
        "{\"valid_from\":\"%s\",\"reason\":\"Board of 24 November\",\"body\":%s}"
            .formatted(from, body));
  }

  private static Answer decide(Api who, String approval) {
    return who.post("/staff/approvals/" + approval + "/approval", "{}");
  }

  private String next() {
    return clock.instant().plus(Duration.ofDays(360)).plusSeconds(++versions).toString();
  }

  private Api staff(Role role) {
    String handle = PersonId.next().toString().substring(4) + "@desk.test";
    application
        .getBean(People.class)
        .enrol(
            List.of(
                new NewPerson(
                    PersonId.next(),
                    "Carla Mendes",
                    List.of(Handle.parse(handle)),
                    Language.EN,
                    "SG",
                    Set.of(role),
                    application.getBean(Passwords.class).hash(PASSWORD))));
    Api browser = Api.browser(port);
    browser.get("/me");
    browser.post("/sessions", "{'handle':'%s','password':'%s'}".formatted(handle, PASSWORD));
    String session = browser.get("/sessions").json().at("/data/0/id").asString();
    application
        .getBean(TransactionOperations.class)
        .executeWithoutResult(
            status -> application.getBean(Accesses.class).strengthen(AccessId.parse(session)));
    return browser;
  }
}
