package org.recourse.identity.approvals;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.Role;
import org.recourse.identity.TwoPersonAct;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that takes two people; looked up when it is needed, since who does it also proposes it. */
@Component
class Acts {
  private final ObjectProvider<TwoPersonAct> acts;

  Acts(ObjectProvider<TwoPersonAct> acts) {
    this.acts = acts;
  }

  TwoPersonAct get(String kind) {
    return acts.stream()
        .filter(act -> act.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Expected who does " + kind + ", got none"));
  }

  /** The kinds that permissions let one propose or decide. */
  Set<String> kinds(Set<Permission> permissions) {
    return acts.stream()
        .filter(act -> permissions.contains(act.proposes()) || permissions.contains(act.approves()))
        .map(TwoPersonAct::kind)
        .collect(Collectors.toSet());
  }

  static Set<Permission> permissions(Caller caller) {
    EnumSet<Permission> all = EnumSet.noneOf(Permission.class);
    for (Role role : caller.roles()) {
      all.addAll(Permission.of(role));
    }
    return all;
  }
}
