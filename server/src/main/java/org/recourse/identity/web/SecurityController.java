package org.recourse.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.access.OwnSessions;
import org.recourse.identity.factors.Authenticators;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How well an account is protected. */
@RestController
@RequestMapping("/api/v1/me")
class SecurityController {
  private final People people;
  private final FreezeViews freezes;
  private final Authenticators authenticators;
  private final OwnSessions sessions;

  SecurityController(
      People people, FreezeViews freezes, Authenticators authenticators, OwnSessions sessions) {
    this.people = people;
    this.freezes = freezes;
    this.authenticators = authenticators;
    this.sessions = sessions;
  }

  /** How well the account is protected: {@code score} from 0 to 100, and what would better it. */
  record SecurityView(
      @Nullable FreezeView frozen,
      int score,
      List<SecurityScore.Advice> advice,
      int recoveryCodesLeft,
      List<String> allowedActions) {}

  @GetMapping("/security")
  SecurityView show(@AuthenticationPrincipal Caller caller) {
    Person person = person(caller);
    FreezeView frozen = freezes.find(caller, person).orElse(null);
    int recoveryCodes = authenticators.recoveryCodesLeft(person.id());
    List<SecurityScore.Advice> advice =
        SecurityScore.advice(
            authenticators.list(person.id()).size(),
            recoveryCodes,
            person.handles().size(),
            sessions.list(person.id(), null, SecurityScore.SESSIONS_FEW + 1).size());
    return new SecurityView(
        frozen,
        SecurityScore.of(advice),
        advice,
        recoveryCodes,
        frozen == null ? List.of("freeze") : List.of());
  }

  private Person person(Caller caller) {
    return people.find(caller.person()).orElseThrow();
  }
}
