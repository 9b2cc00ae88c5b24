package org.recourse.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.CaseSummary;
import org.recourse.complaint.Cases;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forty mixed cases, two agents and no mouse. */
@RecourseTest
class DeskDayTest {
  @LocalServerPort int port;
  @Autowired DeskStaff staff;
  @Autowired Cases cases;
  @Autowired JdbcClient jdbc;
  @Autowired MutableClock clock;
  @Autowired ApplicationContext application;

  static List<Look> looks() {
    return List.of(
        new Look(1280, "en", ColorScheme.LIGHT), new Look(1280, "zh-CN", ColorScheme.DARK));
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("looks")
  void each_of_forty_cases_ends_as_the_agents_meant(Look look) {
    PersonId grace = staff.enrolled("Grace Okoye", Role.AGENT, look);
    PersonId samuel = staff.enrolled("Samuel Park", Role.AGENT, look);
    FortyCases forty = new FortyCases(application, staff, look, samuel);
    List<CaseSummary> day = forty.open();
    String text = look.isChinese() ? "我们已经查清，钱已到账。" : "We found it, and it is there now.";

    try (Visitor first = new Visitor("http://localhost:" + port, look);
        Visitor second = new Visitor("http://localhost:" + port, look)) {
      first.liveAt(clock.instant());
      second.liveAt(clock.instant());
      staff.atTheDesk(first, grace, "/desk/cases");
      staff.atTheDesk(second, samuel, "/desk/cases");
      AtKeys at = new AtKeys(first);
      AtKeys other = new AtKeys(second);
      first.inspect("90-queue");
      collide(at, other, day.getFirst(), text);
      for (CaseSummary found : day.subList(1, 20)) {
        at.open(found);
        at.write(text);
        at.send();
        is(found, CaseState.WAITING_CUSTOMER);
        at.back();
      }
      for (CaseSummary found : day.subList(20, 28)) {
        at.open(found);
        at.resolve();
        is(found, CaseState.RESOLVED);
        at.back();
      }
      for (CaseSummary found : day.subList(28, 32)) {
        at.open(found);
        at.snooze();
        await().until(() -> count("id = :case AND snoozed_until IS NOT NULL", found) == 1);
        at.back();
      }
      for (int pair = 32; pair < 36; pair += 2) {
        CaseSummary from = day.get(pair + 1);
        at.open(from);
        at.mergeInto(day.get(pair));
        await().until(() -> cases.summary(from.id()).mergedInto() != null);
        at.back();
      }
      for (CaseSummary found : day.subList(36, 40)) {
        forty.writes(found, "And another thing");
        at.open(found);
        at.split("Another thing");
        await().until(() -> splits(found) == 1);
        at.back();
      }
      first.inspect("92-queue-after");
      first.assertNoComplaints();
      second.assertNoComplaints();
    }
    assertThat(states(day.subList(0, 20))).containsOnly(CaseState.WAITING_CUSTOMER);
    assertThat(states(day.subList(20, 28))).containsOnly(CaseState.RESOLVED);
    assertThat(states(day.subList(28, 32))).containsOnly(CaseState.NEW);
    assertThat(cases.summary(day.get(33).id()).mergedInto()).isEqualTo(day.get(32).id());
    assertThat(cases.summary(day.get(35).id()).mergedInto()).isEqualTo(day.get(34).id());
    assertThat(states(day.subList(36, 40))).containsOnly(CaseState.NEW);
  }

  /** Both look; the second answers first; the first sees it and sends all the same. */
  private void collide(AtKeys at, AtKeys other, CaseSummary found, String text) {
    at.open(found);
    at.write(text);
    other.open(found);
    other.at.read(
        other.at.words.say("case_desk:case.viewing_writing").replace("{{who}}", "Grace Okoye"));
    other.write("I have it.");
    other.send();
    is(found, CaseState.WAITING_CUSTOMER);
    at.send();
    at.at.read(at.at.words.say("case_desk:composer.moved_title"));
    at.at.read("I have it.");
    at.at.inspect("91-moved-on");
    at.enter(at.at.button("case_desk:composer.moved_send"));
    await().until(() -> answers(found) == 2);
    at.back();
    other.back();
  }

  private List<CaseState> states(List<CaseSummary> some) {
    return some.stream().map(found -> cases.summary(found.id()).state()).toList();
  }

  private void is(CaseSummary found, CaseState state) {
    await().atMost(Duration.ofSeconds(15)).until(() -> cases.summary(found.id()).state() == state);
  }

  private int count(String condition, CaseSummary found) {
    return jdbc.sql("SELECT count(*) FROM complaint.cases WHERE " + condition)
        .param("case", found.id().value())
        .query(Integer.class)
        .single();
  }

  private int splits(CaseSummary found) {
    return jdbc.sql(
            "SELECT count(*) FROM complaint.event WHERE case_id = :case AND type = 'split_into'")
        .param("case", found.id().value())
        .query(Integer.class)
        .single();
  }

  private int answers(CaseSummary found) {
    return jdbc.sql(
            "SELECT count(*) FROM conversation.message WHERE thread = :thread AND author = 'staff'")
        .param("thread", found.thread().value())
        .query(Integer.class)
        .single();
  }
}
