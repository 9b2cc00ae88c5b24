package org.recourse.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Cases;
import org.recourse.complaint.Exclusions;
import org.recourse.complaint.Incoming;
import org.recourse.complaint.Match;
import org.recourse.complaint.web.Caseworld.Somebody;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.Contacts;
import org.recourse.identity.Language;
import org.recourse.journal.Event;
import org.recourse.journal.Journal;
import org.recourse.journal.LiveView;
import org.recourse.kernel.Ids;
import org.recourse.support.Api.Answer;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A colleague who is in a case as others are does not meet it at the desk. */
@RecourseTest
class InsidersTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext beans;
  @Autowired Cases cases;
  @Autowired Contacts contacts;
  @Autowired Exclusions exclusions;
  @Autowired Journal journal;
  @Autowired List<LiveView> views;
  @Autowired JdbcClient jdbc;
  @Autowired MutableClock clock;

  private Caseworld world;
  private Somebody zoe;
  private Somebody grace;
  private Somebody mo;
  private CaseId id;

  @BeforeEach
  void wrote_about_it_before_joining_the_staff() {
    world = new Caseworld(beans, port);
    zoe = world.customer();
    grace = world.agent("Grace Okoye");
    mo = world.supervisor("Mo Adeyemi");
    id = complaint();
  }

  @Test
  void it_is_neither_read_nor_found_nor_given_to_them() {
    mail(id, contacts.at(Channel.EMAIL, mo.handle(), "Mo", Language.EN));
    String number = grace.api().get("/staff/cases/" + id).text("number");

    assertThat(mo.api().get("/staff/cases/" + id).status()).isEqualTo(404);
    assertThat(mo.api().get("/staff/cases/" + id + "/messages").status()).isEqualTo(404);
    assertThat(mo.api().get("/staff/cases?customer=" + zoe.id()).body())
        .doesNotContain(id.toString());
    assertThat(mo.api().get("/staff/cases?q=" + number).body()).doesNotContain(id.toString());
    assertThat(world.reply(mo, id.toString(), "I know this one", 0).status()).isEqualTo(404);
    Answer given =
        grace.api().post("/staff/cases/" + id + "/assignee", "{'agent':'%s'}".formatted(mo.id()));
    assertThat(given.text("code")).isEqualTo("not_allowed");
    assertThat(cases.assign(id, mo.id(), "least_loaded")).isFalse();
    assertThat(grace.api().get("/staff/cases/" + id).status()).isEqualTo(200);
  }

  @Test
  void neither_the_wall_nor_an_open_page_tells_of_it() {
    mail(id, contacts.inWallet(mo.id()));
    UUID raised = Ids.next();
    jdbc.sql(
            """
            INSERT INTO complaint.escalation
              (id, origin, kind, rule, cycle, level, case_id, raised_at, told_at, times)
            SELECT :id, origin, kind, rule, cycle, 'lead', case_id, now(), now(), 1
            FROM complaint.clock WHERE case_id = :case AND kind = 'first_reply'
            """)
        .param("id", raised)
        .param("case", id.value())
        .update();
    long before = journal.newest();
    grace.api().post("/staff/cases/" + id + "/tags", "{'tags':['tea']}");

    assertThat(mo.api().get("/staff/escalations?limit=100&level=lead").body())
        .doesNotContain(id.toString());
    assertThat(
            mo.api()
                .post("/staff/escalations/" + Ids.text("esc", raised) + "/taking", "{}")
                .status())
        .isEqualTo(404);
    // The newest of them; those of before the mail are told to all.
    await()
        .untilAsserted(() ->
            assertThat(told(before))
                .last(InstanceOfAssertFactories.collection(UUID.class))
                .contains(mo.id().value())
                .doesNotContain(grace.id().value()));
  }

  @Test
  void what_goes_on_in_one_with_it_is_the_same_matter_until_it_is_taken_apart() {
    mail(id, contacts.inWallet(mo.id()));
    CaseId other = complaint();
    assertThat(mo.api().get("/staff/cases/" + other).status()).isEqualTo(200);

    grace.api().post("/staff/cases/" + id + "/merge", "{'into':'%s'}".formatted(other));
    assertThat(mo.api().get("/staff/cases/" + other).status()).isEqualTo(404);
    assertThat(exclusions.keptFrom(other)).contains(mo.id(), zoe.id());

    grace.api().post("/staff/cases/" + id + "/unmerge", "");
    assertThat(mo.api().get("/staff/cases/" + other).status()).isEqualTo(200);
    assertThat(mo.api().get("/staff/cases/" + id).status()).isEqualTo(404);
    assertThat(exclusions.parts(mo.id())).containsExactly(id);
  }

  private List<Set<UUID>> told(long after) {
    return journal.after(after, 1_000).stream()
        .filter(event -> event.subject().equals(id.toString()))
        .flatMap(event -> shown(event).stream())
        .toList();
  }

  private List<Set<UUID>> shown(Event event) {
    return views.stream()
        .map(view -> view.showDesk(event))
        .filter(update -> update != null)
        .peek(update -> assertThat(update.update().dataJson()).doesNotContain("kept_from"))
        .map(LiveView.DeskUpdate::keptFrom)
        .toList();
  }

  private CaseId complaint() {
    return CaseId.parse(world.complain(zoe, world.payment(zoe, 500), "Where is it").text("id"));
  }

  private void mail(CaseId to, Contact from) {
    cases.receive(
        new Incoming(
            UUID.randomUUID(),
            from.id(),
            Channel.EMAIL,
            "Re: yours",
            "I sold it to her",
            List.of(),
            clock.instant(),
            false,
            new Match.ToCase(to, true)));
  }
}
