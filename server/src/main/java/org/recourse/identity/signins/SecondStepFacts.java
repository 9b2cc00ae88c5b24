package org.recourse.identity.signins;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.recourse.identity.Permission;
import org.recourse.identity.Person;
import org.recourse.identity.devices.Devices;
import org.recourse.identity.factors.Authenticators;
import org.recourse.identity.factors.Factor;
import org.recourse.identity.factors.Factors;
import org.springframework.stereotype.Component;

/** Gathers what {@link SecondStepRule} decides by. */
@Component
class SecondStepFacts {
  private final Factors factors;
  private final Authenticators authenticators;
  private final SignInChannels channels;
  private final Devices devices;

  SecondStepFacts(
      Factors factors, Authenticators authenticators, SignInChannels channels, Devices devices) {
    this.factors = factors;
    this.authenticators = authenticators;
    this.channels = channels;
    this.devices = devices;
  }

  SecondStepRule.Facts of(Person person, List<String> deviceSecrets) {
    List<Factor> present = factors.list(person.id());
    Set<SecondMethod> wanted = channels.of(person.id());
    return new SecondStepRule.Facts(
        person.roles().stream().anyMatch(role -> !Permission.of(role).isEmpty()),
        devices.isRemembered(person.id(), deviceSecrets),
        !present.isEmpty(),
        has(present, Factor.Kind.PASSKEY),
        has(present, Factor.Kind.AUTHENTICATOR),
        authenticators.recoveryCodesLeft(person.id()),
        reachable(person, wanted),
        !wanted.isEmpty());
  }

  private static boolean has(List<Factor> present, Factor.Kind kind) {
    return present.stream().anyMatch(factor -> factor.kind() == kind && factor.isUsable());
  }

  private static Set<SecondMethod> reachable(Person person, Set<SecondMethod> wanted) {
    Set<SecondMethod> reachable = EnumSet.noneOf(SecondMethod.class);
    reachable.addAll(wanted);
    if (person.email() == null) {
      reachable.remove(SecondMethod.EMAIL);
    }
    if (person.phone() == null) {
      reachable.remove(SecondMethod.SMS);
    }
    return reachable;
  }
}
