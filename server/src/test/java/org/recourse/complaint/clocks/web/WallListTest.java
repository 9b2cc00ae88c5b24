package org.recourse.complaint.clocks.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recourse.complaint.DeskCast;
import org.recourse.complaint.DeskCast.Member;
import org.recourse.identity.Role;
import org.recourse.support.Api;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@RecourseTest
class WallListTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired MutableClock clock;

  @Test
  void what_the_wall_counts_for_an_agent_is_what_its_list_shows_snoozed_cases_too() {
    DeskCast cast = new DeskCast(application, port);
    Api supervisor = cast.staff(Role.SUPERVISOR).api();
    Member agent = cast.staff(Role.AGENT);
    taken(cast, agent);
    String until = "{'until':'%s'}".formatted(clock.instant().plusSeconds(3600));
    agent.api().post(taken(cast, agent) + "/snooze", until);

    assertThat(
            supervisor
                .get("/staff/wall")
                .json()
                .at("/agents")
                .valueStream()
                .filter(one -> one.at("/agent_id").asString().equals(agent.id().toString()))
                .map(one -> one.at("/open").asInt()))
        .containsExactly(2);
    assertThat(listed(supervisor, "all_open", agent)).isEqualTo(2);
    assertThat(listed(supervisor, "open", agent)).isEqualTo(1);
    assertThat(listed(supervisor, "snoozed", agent)).isEqualTo(1);
  }

  private String taken(DeskCast cast, Member agent) {
    String path = "/staff/cases/" + cast.complaint(clock.instant());
    agent.api().post(path + "/assignee", "{'agent':'%s'}".formatted(agent.id()));
    return path;
  }

  private static int listed(Api supervisor, String view, Member agent) {
    String list = "/staff/cases?view=" + view + "&assignee=" + agent.id();
    return supervisor.get(list).json().at("/data").size();
  }
}
