package org.recourse.identity.stepups;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.identity.Act;
import org.recourse.identity.Caller;
import org.recourse.identity.Deed;
import org.recourse.identity.Fingerprint;
import org.recourse.identity.Scope;
import org.recourse.identity.StepUpReason;
import org.recourse.identity.StepUps;
import org.recourse.identity.access.IssuedTokens;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Issues the tokens people ask for, once they have confirmed them: each confirmation makes one. */
@Component
public class ConfirmedTokens {
  private final IssuedTokens tokens;
  private final StepUps stepUps;
  private final Audit audit;
  private final TransactionOperations transaction;

  ConfirmedTokens(
      IssuedTokens tokens, StepUps stepUps, Audit audit, TransactionOperations transaction) {
    this.tokens = tokens;
    this.stepUps = stepUps;
    this.audit = audit;
    this.transaction = transaction;
  }

  public IssuedTokens.Issued issue(
      Caller caller, String name, Set<Scope> scopes, @Nullable Duration lifetime) {
    Act act = act(name, scopes, lifetime);
    IssuedTokens.Issued issued =
        transaction.execute(
            status -> stepUps.use(caller, act) ? issueNow(caller, name, scopes, lifetime) : null);
    if (issued == null) {
      throw stepUps.asked(caller, act);
    }
    return issued;
  }

  private IssuedTokens.Issued issueNow(
      Caller caller, String name, Set<Scope> scopes, @Nullable Duration lifetime) {
    IssuedTokens.Issued issued = tokens.issueOwn(caller.person(), name, scopes, lifetime);
    audit.record(
        new AuditEntry(
            caller.person().value(),
            caller.access().value(),
            "token.issued",
            issued.access().id().toString(),
            caller.person().value(),
            null,
            Map.of("scopes", codes(scopes))));
    return issued;
  }

  private static Act act(String name, Set<Scope> scopes, @Nullable Duration lifetime) {
    return new Act(
        new Deed.IssueToken(name, scopes),
        Fingerprint.of("issue_token", name, codes(scopes), String.valueOf(lifetime)),
        Set.of(StepUpReason.NEW_TOKEN));
  }

  private static String codes(Set<Scope> scopes) {
    return scopes.stream().map(Scope::code).sorted().collect(Collectors.joining(" "));
  }
}
