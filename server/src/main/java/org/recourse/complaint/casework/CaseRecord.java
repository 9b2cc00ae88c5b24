package org.recourse.complaint.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Forwarding;
import org.recourse.complaint.Outcome;
import org.recourse.complaint.Priority;
import org.recourse.complaint.ProblemType;
import org.recourse.conversation.Channel;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;

/**
 * A case as the sum of its events.
 *
 * @param version how many events it sums up
 * @param changedAt when the last of them happened
 */
public record CaseRecord(
    CaseId id,
    int version,
    Origin origin,
    About about,
    Course course,
    Duty duty,
    Ties ties,
    Instant changedAt) {

  /**
   * How it came in.
   *
   * @param receivedAt the earliest receipt of all that goes on in it
   * @param forwarded by what authority; null where none passed it on
   */
  public record Origin(
      Channel channel,
      ContactId contact,
      ThreadId thread,
      Language language,
      @Nullable PersonId openedBy,
      Instant receivedAt,
      Instant openedAt,
      @Nullable Forwarding forwarded) {}

  /** What it is about. */
  public record About(
      CaseKind kind,
      ProblemType problemType,
      String subject,
      @Nullable String wanted,
      List<String> tags,
      List<String> copies) {}

  /**
   * How far it has come.
   *
   * @param unansweredFrom when the customer wrote first since the last reply
   * @param repliedAt when the last answer of a human left
   */
  public record Course(
      CaseState state,
      @Nullable Outcome outcome,
      @Nullable Instant resolvedAt,
      @Nullable Instant closedAt,
      int reopened,
      @Nullable Instant unansweredFrom,
      @Nullable Instant repliedAt,
      @Nullable Instant snoozedUntil) {}

  /** Who has to do with it, and how soon. */
  public record Duty(
      @Nullable PersonId person,
      @Nullable PersonId assignee,
      @Nullable PersonId aboutAgent,
      Priority priority,
      String priorityReason) {

    /** Whether somebody must not handle it: it is about them, or their own. */
    public boolean excludes(PersonId agent) {
      return agent.equals(aboutAgent) || agent.equals(person);
    }
  }

  /** What it hangs together with. */
  public record Ties(@Nullable CaseId mergedInto, @Nullable CaseId incident, boolean spam) {}

  public CaseState state() {
    return course.state();
  }

  public boolean isMerged() {
    return ties.mergedInto() != null;
  }

  CaseRecord with(Origin other) {
    return new CaseRecord(id, version, other, about, course, duty, ties, changedAt);
  }

  CaseRecord with(About other) {
    return new CaseRecord(id, version, origin, other, course, duty, ties, changedAt);
  }

  CaseRecord with(Course other) {
    return new CaseRecord(id, version, origin, about, other, duty, ties, changedAt);
  }

  CaseRecord with(Duty other) {
    return new CaseRecord(id, version, origin, about, course, other, ties, changedAt);
  }

  CaseRecord with(Ties other) {
    return new CaseRecord(id, version, origin, about, course, duty, other, changedAt);
  }

  /** One event later. */
  CaseRecord counted(Instant at) {
    return new CaseRecord(id, version + 1, origin, about, course, duty, ties, at);
  }
}
