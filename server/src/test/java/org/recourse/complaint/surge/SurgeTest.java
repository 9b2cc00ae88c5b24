package org.recourse.complaint.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.DeskCast;
import org.recourse.complaint.DeskCast.Member;
import org.recourse.identity.Language;
import org.recourse.identity.Role;
import org.recourse.support.Api.Answer;
import org.recourse.support.RecourseTest;
import org.recourse.wallet.WalletId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Fifty times the usual number of complaints, of one cause. */
@RecourseTest
class SurgeTest {
  private static final int CUSTOMERS = 500;

  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired Gathering gathering;
  @Autowired BulkWork work;

  private Crowd crowd;
  private Member agent;

  @BeforeEach
  void people() {
    crowd = new Crowd(application);
    agent = new DeskCast(application, port).staff(Role.AGENT);
  }

  @Test
  void is_noticed_kept_together_and_answered_once_each_even_when_killed_in_the_middle() {
    List<CaseId> cases = crowd.complain(CUSTOMERS);
    WalletId wallet = new WalletId(UUID.randomUUID());
    CaseId telling = crowd.complainByMailAbout(wallet);
    CaseId chinese = crowd.complainByMail(Language.ZH_CN);
    assertThat(offered()).isPositive();

    Answer opened = agent.api().post("/staff/incidents", "{'problem_type':'fees'}");
    assertThat(opened.status()).isEqualTo(201);
    String incident = opened.text("id");
    gathering.run();
    CaseId later = crowd.complainByMail(Language.EN);
    gathering.run();
    assertThat(offered()).isZero();
    assertThat(agent.api().get("/staff/incidents/" + incident).json().at("/open").asInt())
        .isEqualTo(CUSTOMERS + 3);

    String body =
        """
        {'key':'%s','text_en':'{{name}}, {{number}}: not for %s.','then':'waiting_customer'}
        """
            .formatted(UUID.randomUUID(), wallet);
    Answer asked = agent.api().post("/staff/cases/" + incident + "/bulk-replies", body);
    assertThat(asked.status()).isEqualTo(202);
    crowd.writeAgain(cases.getFirst());
    assertThatThrownBy(() -> KilledWork.beforeCommit(application, 200).run())
        .isInstanceOf(KilledWork.Killed.class);
    assertThatThrownBy(() -> KilledWork.afterCommit(application, 100).run())
        .isInstanceOf(KilledWork.Killed.class);
    JsonNode halfway = progress(incident);
    assertThat(halfway.at("/left").asInt()).isPositive();
    assertThat(halfway.at("/sent").asInt()).isPositive();
    work.run();
    work.run();
    agent.api().post("/staff/cases/" + incident + "/bulk-replies", body);
    work.run();

    JsonNode done = progress(incident);
    assertThat(done.at("/left").asInt()).isZero();
    assertThat(done.at("/sent").asInt()).isEqualTo(CUSTOMERS);
    assertThat(held(incident, done.at("/id").asString()))
        .containsExactlyInAnyOrder(
            telling + " verification_required",
            chinese + " no_text_in_language",
            cases.getFirst() + " case_moved_on");
    assertThat(crowd.answers(cases.subList(1, CUSTOMERS))).hasSize(CUSTOMERS - 1).containsOnly(1);
    assertThat(crowd.answers(List.of(later))).containsExactly(1);
    assertThat(crowd.answers(List.of(telling, chinese, cases.getFirst()))).isEmpty();
    assertThat(crowd.firstRepliesMet(cases.subList(1, CUSTOMERS))).isEqualTo(CUSTOMERS - 1);
    assertThat(agent.api().get("/staff/cases/" + cases.getLast()).text("state"))
        .isEqualTo("waiting_customer");
    agent.api().post("/staff/incidents/" + incident + "/end", "");
    assertThat(crowd.lastAnswer(cases.getLast())).startsWith("Mei Lin, C-");
  }

  @Test
  void what_an_agent_took_out_stays_out() {
    crowd.complain(12);
    String incident = agent.api().post("/staff/incidents", "{'problem_type':'fees'}").text("id");
    gathering.run();
    CaseId other = crowd.complain(1).getFirst();
    gathering.run();
    assertThat(agent.api().get("/staff/cases/" + other).text("incident_id")).isEqualTo(incident);

    agent.api().post("/staff/cases/" + other + "/incident", "{'incident':null}");
    gathering.run();

    assertThat(agent.api().get("/staff/cases/" + other).json().at("/incident_id").isNull())
        .isTrue();
    agent.api().post("/staff/incidents/" + incident + "/end", "");
  }

  @Test
  void the_next_surge_of_the_same_is_an_incident_of_its_own() {
    crowd.complain(12);
    String ended = open();
    gathering.run();
    agent.api().post("/staff/incidents/" + ended + "/end", "");
    crowd.complain(12);

    String next = open();
    gathering.run();

    assertThat(next).isNotEqualTo(ended);
    assertThat(agent.api().get("/staff/incidents/" + next).json().at("/cases").asInt())
        .isEqualTo(12);
    agent.api().post("/staff/incidents/" + next + "/end", "");
  }

  private String open() {
    return agent.api().post("/staff/incidents", "{'problem_type':'fees'}").text("id");
  }

  /** How many cases about fees are offered as a surge. */
  private int offered() {
    for (JsonNode surge : agent.api().get("/staff/surges").json().at("/data")) {
      if (surge.at("/problem_type").asString().equals("fees")) {
        return surge.at("/cases").asInt();
      }
    }
    return 0;
  }

  private JsonNode progress(String incident) {
    return agent.api().get("/staff/cases/" + incident + "/bulk-replies").json().at("/data/0");
  }

  private List<String> held(String incident, String bulk) {
    return agent
        .api()
        .get("/staff/cases/" + incident + "/bulk-replies/" + bulk + "/held")
        .json()
        .at("/data")
        .valueStream()
        .map(one -> one.at("/case_id").asString() + " " + one.at("/reason").asString())
        .toList();
  }
}
