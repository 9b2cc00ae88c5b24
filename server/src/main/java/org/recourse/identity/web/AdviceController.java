package org.recourse.identity.web;

import org.recourse.identity.Caller;
import org.recourse.identity.risks.Risks;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Advice about a person's devices, put away until the next risk. */
@RestController
@RequestMapping("/api/v1/me/advice-dismissals")
class AdviceController {
  private final Risks risks;

  AdviceController(Risks risks) {
    this.risks = risks;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void dismiss(@AuthenticationPrincipal Caller caller) {
    risks.dismiss(caller.person());
  }
}
