package org.recourse.complaint.web;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.ProblemType;
import org.recourse.complaint.casework.CaseQuery;
import org.recourse.complaint.clocks.Wall;
import org.recourse.conversation.Channel;
import org.recourse.identity.Caller;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Texts;

/** Reads which cases are wanted. A view says most of it; the filters narrow it further. */
record QueueFilters(
    @Nullable String view,
    @Nullable String state,
    @Nullable String assignee,
    @Nullable String kind,
    @Nullable String problemType,
    @Nullable String channel,
    @Nullable String tag,
    @Nullable String incident,
    @Nullable String customer,
    @Nullable String due,
    @Nullable String q) {
  private static final Set<CaseState> OPEN =
      EnumSet.of(
          CaseState.NEW, CaseState.OPEN, CaseState.WAITING_CUSTOMER, CaseState.WAITING_THIRD_PARTY);

  /** No view by its name: words are looked for in all cases unless a view is named. */
  private static final String SEARCHED = "";

  CaseQuery read(Caller caller, Instant now) {
    String words = q == null || q.isBlank() ? null : Texts.line("q", q, 100);
    String looked = view != null ? view : words == null ? "open" : SEARCHED;
    Set<CaseState> states =
        switch (looked) {
          case "mine", "unassigned", "open", "all_open", "snoozed" -> OPEN;
          case SEARCHED -> EnumSet.allOf(CaseState.class);
          case "waiting" -> EnumSet.of(CaseState.WAITING_CUSTOMER, CaseState.WAITING_THIRD_PARTY);
          case "ended" -> EnumSet.of(CaseState.RESOLVED, CaseState.CLOSED);
          default ->
              throw Fields.invalid(
                  "view", "Expected mine, unassigned, open, all_open, waiting, snoozed or ended.");
        };
    CaseState only = one("state", state, CaseState::find);
    boolean unassigned = looked.equals("unassigned") || "none".equals(assignee);
    return new CaseQuery(
        caller.person(),
        only == null ? states : EnumSet.of(only),
        snoozed(looked, words),
        assignee(looked, caller),
        unassigned,
        one("kind", kind, CaseKind::find),
        one("problem_type", problemType, ProblemType::find),
        one("channel", channel, QueueFilters::channel),
        tag == null ? null : Texts.line("tag", tag, CaseBodies.TAG_MAX),
        incident == null ? null : CaseId.parse(incident),
        due == null ? null : due(now),
        customer == null ? null : PersonId.parse(customer),
        words);
  }

  /**
   * Whoever looks for words or for what is late means all cases, also those that come back later.
   */
  private CaseQuery.Snoozed snoozed(String looked, @Nullable String words) {
    if (looked.equals("snoozed")) {
      return CaseQuery.Snoozed.ALONE;
    }
    return looked.equals("all_open") || words != null || due != null
        ? CaseQuery.Snoozed.TOO
        : CaseQuery.Snoozed.LEFT_OUT;
  }

  private @Nullable PersonId assignee(String looked, Caller caller) {
    if (looked.equals("mine") || "me".equals(assignee)) {
      return caller.person();
    }
    return assignee == null || assignee.equals("none") ? null : PersonId.parse(assignee);
  }

  /** As the wall counts them. */
  private CaseQuery.Due due(Instant now) {
    return switch (due) {
      case "overdue" -> new CaseQuery.Due(null, now);
      case "soon" -> new CaseQuery.Due(now, now.plus(Wall.SOON));
      case null, default -> throw Fields.invalid("due", "Expected overdue or soon.");
    };
  }

  private static Optional<Channel> channel(String code) {
    return java.util.stream.Stream.of(Channel.values())
        .filter(channel -> channel.code().equals(code))
        .findFirst();
  }

  private static <T> @Nullable T one(
      String field, @Nullable String code, Function<String, Optional<T>> find) {
    return code == null
        ? null
        : find.apply(code)
            .orElseThrow(() -> Fields.invalid(field, "Expected one of the values there are."));
  }
}
