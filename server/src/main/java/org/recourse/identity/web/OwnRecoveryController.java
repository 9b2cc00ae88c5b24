package org.recourse.identity.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.recovery.Recoveries;
import org.recourse.identity.recovery.Recovery;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whether somebody recovers the account of who is signed in, who can call that off. */
@RestController
@RequestMapping("/api/v1/me/recovery")
class OwnRecoveryController {
  private final Recoveries recoveries;

  OwnRecoveryController(Recoveries recoveries) {
    this.recoveries = recoveries;
  }

  /** The recovery that is open, if any; its id stays with who began it. */
  record OwnRecoveryView(@Nullable OpenRecovery open) {}

  /** What the owner sees of it. */
  record OpenRecovery(String maskedHandle, Instant readyAt, List<String> allowedActions) {
    static OpenRecovery of(Recovery recovery) {
      return new OpenRecovery(recovery.handle().masked(), recovery.readyAt(), List.of("call_off"));
    }
  }

  @GetMapping
  OwnRecoveryView show(@AuthenticationPrincipal Caller caller) {
    return new OwnRecoveryView(recoveries.of(caller.person()).map(OpenRecovery::of).orElse(null));
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void callOff(@AuthenticationPrincipal Caller caller) {
    recoveries.callOff(caller.person());
  }
}
