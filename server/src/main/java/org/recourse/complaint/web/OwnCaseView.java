package org.recourse.complaint.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseLink;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.LinkKind;
import org.recourse.complaint.casework.CaseRecord;
import org.recourse.complaint.casework.CaseRows;

/**
 * A case as its customer sees it.
 *
 * @param turn whose it is: {@code us}, {@code you}, {@code third_party}, {@code nobody}
 * @param nextDueAt by when they hear from us
 * @param goesOnIn the case it was merged into
 * @param steps its way so far and to come; only where one case is shown
 */
record OwnCaseView(
    String id,
    String number,
    String kind,
    String problemType,
    String state,
    String turn,
    String subject,
    @Nullable String wanted,
    @Nullable String paymentId,
    Instant receivedAt,
    Instant updatedAt,
    @Nullable Instant nextDueAt,
    int unread,
    @Nullable String outcome,
    @Nullable String goesOnIn,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Step> steps,
    @Nullable String ratingPath,
    List<String> allowedActions) {

  /** A point on its way: past with {@code at}, to come with {@code due_at}. */
  record Step(String step, @Nullable Instant at, @Nullable Instant dueAt) {}

  /**
   * A case as its customer sees it.
   *
   * @param updatedAt when that changed last
   * @param dueAt by when the next thing happens, as far as a customer is told
   * @param rating the way to a question that waits
   */
  static OwnCaseView of(
      CaseRows.Row row,
      Instant updatedAt,
      List<CaseLink> links,
      int unread,
      @Nullable List<Step> steps,
      @Nullable Instant dueAt,
      @Nullable String rating) {
    CaseRecord c = row.record();
    return new OwnCaseView(
        c.id().toString(),
        row.number().toString(),
        c.about().kind().code(),
        c.about().problemType().code(),
        c.state().code(),
        turn(c.state()),
        c.about().subject(),
        c.about().wanted(),
        links.stream()
            .filter(link -> link.kind() == LinkKind.PAYMENT)
            .map(CaseLink::targetText)
            .findFirst()
            .orElse(null),
        c.origin().receivedAt(),
        updatedAt,
        c.state().isOpen() ? dueAt : null,
        unread,
        c.course().outcome() == null ? null : c.course().outcome().code(),
        c.ties().mergedInto() == null ? null : c.ties().mergedInto().toString(),
        steps,
        rating,
        actions(c));
  }

  private static String turn(CaseState state) {
    return switch (state) {
      case NEW, OPEN -> "us";
      case WAITING_CUSTOMER -> "you";
      case WAITING_THIRD_PARTY -> "third_party";
      case RESOLVED, CLOSED -> "nobody";
    };
  }

  private static List<String> actions(CaseRecord c) {
    List<String> actions = new ArrayList<>();
    if (c.isMerged()) {
      return actions;
    }
    actions.add("reply");
    if (c.state() != CaseState.CLOSED) {
      actions.add("resolve");
    }
    if (!c.state().isOpen()) {
      actions.add("reopen");
    }
    return actions;
  }
}
