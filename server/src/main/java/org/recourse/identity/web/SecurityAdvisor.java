package org.recourse.identity.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.recourse.identity.AlertChoices;
import org.recourse.identity.Person;
import org.recourse.identity.access.OwnSessions;
import org.recourse.identity.devices.OwnDevices;
import org.recourse.identity.factors.Authenticators;
import org.recourse.identity.factors.Factor;
import org.recourse.identity.factors.Factors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what the security score is made of. */
@Component
class SecurityAdvisor {
  private static final int DEVICES_MAX = 50;
  private static final Duration OLD = Duration.ofDays(90);

  private final Factors factors;
  private final Authenticators authenticators;
  private final OwnSessions sessions;
  private final OwnDevices devices;
  private final ObjectProvider<AlertChoices> alerts;
  private final Clock clock;

  SecurityAdvisor(
      Factors factors,
      Authenticators authenticators,
      OwnSessions sessions,
      OwnDevices devices,
      ObjectProvider<AlertChoices> alerts,
      Clock clock) {
    this.factors = factors;
    this.authenticators = authenticators;
    this.sessions = sessions;
    this.devices = devices;
    this.alerts = alerts;
    this.clock = clock;
  }

  List<SecurityScore.Advice> advice(Person person) {
    Instant old = clock.instant().minus(OLD);
    return SecurityScore.advice(
        new SecurityScore.Facts(
            (int) factors.list(person.id()).stream().filter(Factor::isUsable).count(),
            authenticators.recoveryCodesLeft(person.id()),
            person.handles().size(),
            sessions.list(person.id(), null, SecurityScore.SESSIONS_FEW + 1).size(),
            (int)
                devices.list(person.id(), null, DEVICES_MAX).stream()
                    .filter(device -> device.lastSeenAt().isBefore(old))
                    .count(),
            alerts.stream().allMatch(choices -> choices.tellsEveryDebit(person))));
  }
}
