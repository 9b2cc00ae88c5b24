package org.recourse.contact.mail.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.conversation.MessageId;

/**
 * A mail on the shelf.
 *
 * @param sender an address as it says; null until it was read
 * @param dropped whether somebody said that it needs nothing
 */
public record Shelved(
    MailId id,
    Instant receivedAt,
    @Nullable String sender,
    String state,
    @Nullable String kind,
    @Nullable String rule,
    @Nullable String fault,
    @Nullable CaseId caseId,
    @Nullable MessageId message,
    boolean dropped) {

  /** Whether no case has it and nothing will be made of it by itself. */
  public boolean aside() {
    return !dropped && (state.equals("set_aside") || state.equals("quarantined"));
  }
}
