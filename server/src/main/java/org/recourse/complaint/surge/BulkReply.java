package org.recourse.complaint.surge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Outcome;
import org.recourse.identity.AccessId;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Ids;

/**
 * One answer to many customers, each in their own case: to all of an incident, or to those that an
 * agent picked.
 *
 * @param incident whose cases they are; null where they were picked
 * @param key the same key again asks for nothing new
 * @param textEn for customers who read English; null where there are none
 * @param textZh for those who read Chinese
 * @param then where each case stands after that; null to leave it
 * @param outcome how it ended, where that is an end
 * @param seen the position up to which everything was seen when it was asked for
 */
public record BulkReply(
    UUID id,
    @Nullable CaseId incident,
    UUID key,
    PersonId agent,
    AccessId access,
    @Nullable String textEn,
    @Nullable String textZh,
    @Nullable CaseState then,
    @Nullable Outcome outcome,
    long seen,
    Instant askedAt) {
  private static final String PREFIX = "blk";

  public String text() {
    return Ids.text(PREFIX, id);
  }

  public static UUID parse(String text) {
    return Ids.parse(PREFIX, text);
  }

  /** What it says in a language. */
  Optional<String> in(Language language) {
    return Optional.ofNullable(
        switch (language) {
          case EN -> textEn;
          case ZH_CN -> textZh;
        });
  }

  /** How far it has come. */
  public record Progress(int sent, int held, int left) {}

  /**
   * A case whose customer was not answered, and why.
   *
   * @param reason the code of what stood against it
   * @param facts the kinds of facts it would have told
   */
  public record Held(
      CaseId caseId,
      long number,
      String subject,
      CaseState state,
      String reason,
      List<String> facts) {}
}
