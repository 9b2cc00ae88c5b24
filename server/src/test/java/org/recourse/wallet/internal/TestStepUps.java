package org.recourse.wallet.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.recourse.identity.AccessId;
import org.recourse.identity.Act;
import org.recourse.identity.Caller;
import org.recourse.identity.Fingerprint;
import org.recourse.identity.PersonId;
import org.recourse.identity.StepUps;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/** Keeps in memory what was asked and confirmed. */
final class TestStepUps implements StepUps {
  final Map<Fingerprint, Act> asked = new ConcurrentHashMap<>();
  private final Map<PersonId, Set<Fingerprint>> confirmed = new HashMap<>();
  private final Set<AccessId> sessions = ConcurrentHashMap.newKeySet();

  synchronized void confirm(Caller caller, Fingerprint fingerprint) {
    confirmed
        .computeIfAbsent(caller.person(), any -> ConcurrentHashMap.newKeySet())
        .add(fingerprint);
    sessions.add(caller.access());
  }

  @Override
  public synchronized void require(Caller caller, Act act) {
    if (!confirmed.getOrDefault(caller.person(), Set.of()).contains(act.fingerprint())) {
      throw asked(caller, act);
    }
  }

  @Override
  public synchronized boolean use(Caller caller, Act act) {
    return confirmed.getOrDefault(caller.person(), Set.of()).remove(act.fingerprint());
  }

  @Override
  public Problem asked(Caller caller, Act act) {
    asked.put(act.fingerprint(), act);
    return Problem.of(ProblemCode.STEP_UP_REQUIRED, "Confirm it first.");
  }

  @Override
  public boolean confirmedIn(AccessId session) {
    return sessions.contains(session);
  }
}
