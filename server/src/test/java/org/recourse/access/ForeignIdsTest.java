package org.recourse.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.badinput.GoodRequests;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.kernel.Ids;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whether something is another person's or nobody's cannot be told apart. */
@RecourseTest
class ForeignIdsTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void another_customers_ids_are_answered_exactly_as_unknown_ones() {
    Map<String, String> theirs = Belongings.ofSomebody(application, port);
    Cast cast = new Cast(application, port);
    PersonId eve = cast.person(Role.CUSTOMER);
    List<String> wrong = new ArrayList<>();

    for (Endpoint endpoint : Endpoint.all(requestMappingHandlerMapping)) {
      if (!endpoint.namesSomething() || !customersNeedIt(endpoint)) {
        continue;
      }
      String id = theirs.getOrDefault(endpoint.path().replaceAll("/\\{.*", ""), "");
      String unknown = Ids.text(id.replaceAll("_.*", ""), Ids.next());
      Actor.Answer foreign = call(cast, eve, endpoint, id);
      Actor.Answer nobodys = call(cast, eve, endpoint, unknown);

      boolean alike =
          foreign.status() == nobodys.status() && told(foreign, id).equals(told(nobodys, unknown));
      if (id.isEmpty() || foreign.status() <= 400 || !alike) {
        wrong.add(endpoint + " " + id + ": " + foreign + " and " + nobodys);
      }
    }

    assertThat(String.join("\n", wrong)).isEmpty();
  }

  /** Before signing in ids are secrets themselves; staff ask about others' things by trade. */
  private static boolean customersNeedIt(Endpoint endpoint) {
    return !endpoint.gate().open() && endpoint.gate().permission() == null;
  }

  /** The answer without what differs from one request to the next. */
  private static String told(Actor.Answer answer, String id) {
    return answer.body().replace(id, "").replaceAll("ref_[0-9a-z]{26}", "");
  }

  private static Actor.Answer call(Cast cast, PersonId eve, Endpoint endpoint, String id) {
    return cast.inSession(eve, true)
        .call(endpoint.method(), endpoint.path(id), GoodRequests.body(endpoint.toString()));
  }
}
