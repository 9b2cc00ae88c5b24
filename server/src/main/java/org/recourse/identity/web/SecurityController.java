package org.recourse.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.factors.Authenticators;
import org.recourse.identity.risks.Hygiene;
import org.recourse.identity.risks.RiskKind;
import org.recourse.identity.risks.Risks;
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
  private final SecurityAdvisor advisor;
  private final Risks risks;

  SecurityController(
      People people,
      FreezeViews freezes,
      Authenticators authenticators,
      SecurityAdvisor advisor,
      Risks risks) {
    this.people = people;
    this.freezes = freezes;
    this.authenticators = authenticators;
    this.advisor = advisor;
    this.risks = risks;
  }

  /** What to do about one's devices, and the risks seen that make it worth saying now. */
  record HygieneView(String step, List<String> because) {
    static HygieneView of(Hygiene hygiene) {
      return new HygieneView(
          hygiene.step().code(), hygiene.because().stream().map(RiskKind::code).toList());
    }
  }

  /** How well the account is protected: {@code score} from 0 to 100, and what would better it. */
  record SecurityView(
      @Nullable FreezeView frozen,
      int score,
      List<SecurityScore.Advice> advice,
      List<HygieneView> hygiene,
      int recoveryCodesLeft,
      List<String> allowedActions) {}

  @GetMapping("/security")
  SecurityView show(@AuthenticationPrincipal Caller caller) {
    Person person = person(caller);
    FreezeView frozen = freezes.find(caller, person).orElse(null);
    int recoveryCodes = authenticators.recoveryCodesLeft(person.id());
    List<SecurityScore.Advice> advice = advisor.advice(person);
    return new SecurityView(
        frozen,
        SecurityScore.of(advice),
        advice,
        risks.advice(person.id()).stream().map(HygieneView::of).toList(),
        recoveryCodes,
        frozen == null ? List.of("freeze") : List.of());
  }

  private Person person(Caller caller) {
    return people.find(caller.person()).orElseThrow();
  }
}
