package org.recourse.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.Scope;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Makes every call as everybody and compares the door's answer with the table. */
@RecourseTest
class EndpointAccessTest {
  private static final String IN = "let in";

  /** What only the door says; whatever else is answered was let in. */
  private static final Set<String> DOOR =
      Set.of("not_signed_in", "not_allowed", "second_factor_required", "invalid_csrf_token");

  private static final String NOBODYS = "xyz_01h455vb4pex5vsknk084sn02q";

  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  private Cast cast;

  @BeforeEach
  void callTheCast() {
    cast = new Cast(application, port);
  }

  @Test
  void strangers_are_let_in_where_the_table_says_so() {
    assertEverywhere(
        () -> Actor.stranger(port), endpoint -> endpoint.gate().open() ? IN : "not_signed_in");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void people_in_a_strong_session_are_let_in_where_the_table_says_so(Role role) {
    PersonId person = cast.person(role);

    assertEverywhere(
        () -> cast.inSession(person, true), endpoint -> endpoint.admits(role) ? IN : "not_allowed");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"AGENT", "SUPERVISOR", "COMPLIANCE", "OPERATOR"})
  void staff_without_a_second_factor_may_no_more_than_customers(Role role) {
    PersonId person = cast.person(role);

    assertEverywhere(
        () -> cast.inSession(person, false),
        endpoint -> {
          if (!endpoint.admits(role)) {
            return "not_allowed";
          }
          Gate gate = endpoint.gate();
          return gate.open() || gate.permission() == null ? IN : "second_factor_required";
        });
  }

  @Test
  void tokens_are_let_in_where_their_scope_stands_in_the_table() {
    PersonId person = cast.person(Role.OPERATOR);
    for (Scope scope : Scope.values()) {
      assertEverywhere(
          () -> cast.withToken(person, Set.of(scope)),
          endpoint -> takes(endpoint.gate(), Set.of(scope)) ? IN : "not_allowed");
      Set<Scope> others = EnumSet.complementOf(EnumSet.of(scope));
      assertEverywhere(
          () -> cast.withToken(person, others),
          endpoint -> takes(endpoint.gate(), others) ? IN : "not_allowed");
    }
  }

  private static boolean takes(Gate gate, Set<Scope> scopes) {
    return gate.open() || (gate.scope() != null && scopes.contains(gate.scope()));
  }

  private void assertEverywhere(Supplier<Actor> actor, Function<Endpoint, String> expected) {
    List<String> wrong = new ArrayList<>();
    for (Endpoint endpoint : Endpoint.all(requestMappingHandlerMapping)) {
      Actor.Answer answer = actor.get().call(endpoint.method(), endpoint.path(NOBODYS));
      String door = DOOR.contains(answer.code()) ? answer.code() : IN;
      String right = expected.apply(endpoint);
      if (!door.equals(right) || answer.status() >= 500) {
        wrong.add(endpoint + ": expected " + right + ", but got " + answer);
      }
    }
    assertThat(String.join("\n", wrong)).isEmpty();
  }
}
