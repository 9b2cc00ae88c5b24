package org.recourse.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;

/**
 * The same question as the link of {@link Verifications}, asked in the app of whoever an address
 * belongs to. Answered in one place, it is answered in both.
 */
public interface Prompts {

  /**
   * A question that waits for an answer.
   *
   * @param mayConfirm whether a yes counts from here; a no always does
   */
  record Prompt(
      UUID id,
      Channel channel,
      @Nullable String address,
      Instant askedAt,
      Instant endsAt,
      boolean mayConfirm) {}

  /** What waits for this person, the newest first. */
  List<Prompt> open(Caller caller);

  /**
   * Answers one: {@code not_found} where there is none for them, {@code account_frozen} for a yes
   * while they are frozen, {@code not_allowed} for a yes from a device that came after the
   * question.
   */
  Contact answer(UUID id, Caller caller, boolean yes);
}
