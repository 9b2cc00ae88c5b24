package org.recourse.identity.stepups;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Deed;
import org.recourse.identity.Scope;
import org.recourse.identity.StepUpReason;

/**
 * Something to confirm, as its person and whoever asked for it are shown it.
 *
 * @param state {@code waiting}, {@code confirmed} or {@code ended}
 * @param methods that confirm it; none when only the staff can help
 * @param program the name of the token it was asked with; null in a session
 */
public record StepUpView(
    String id,
    String kind,
    String state,
    Facts facts,
    List<String> reasons,
    List<String> methods,
    @Nullable String program,
    Instant createdAt,
    Instant expiresAt,
    List<String> allowedActions) {

  /** What is to be done; the fields depend on the kind. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Facts(
      @Nullable Long amount,
      @Nullable String currency,
      @Nullable String payeeName,
      @Nullable String payeeHandle,
      @Nullable String tokenName,
      @Nullable List<String> scopes) {

    static Facts of(Deed deed) {
      return switch (deed) {
        case Deed.Payment payment ->
            new Facts(
                payment.amount().minor(),
                payment.amount().currency().name(),
                payment.payeeName(),
                payment.payeeHandle(),
                null,
                null);
        case Deed.TrustPayee trusted ->
            new Facts(null, null, trusted.payeeName(), trusted.payeeHandle(), null, null);
        case Deed.IssueToken token ->
            new Facts(
                null,
                null,
                null,
                null,
                token.name(),
                token.scopes().stream().map(Scope::code).sorted().toList());
      };
    }
  }

  static StepUpView of(StepUp stepUp, List<ConfirmMethod> methods, Instant now) {
    StepUp.State state = stepUp.state(now);
    boolean waits = state == StepUp.State.WAITING;
    return new StepUpView(
        stepUp.id().toString(),
        StepUpColumns.of(stepUp.deed()).kind(),
        state.name().toLowerCase(Locale.ROOT),
        Facts.of(stepUp.deed()),
        stepUp.reasons().stream().map(StepUpReason::code).sorted().toList(),
        waits ? methods.stream().map(ConfirmMethod::code).toList() : List.of(),
        stepUp.program(),
        stepUp.createdAt(),
        stepUp.expiresAt(),
        !waits ? List.of() : methods.isEmpty() ? List.of("refuse") : List.of("confirm", "refuse"));
  }
}
