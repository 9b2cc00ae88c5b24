package org.recourse.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes an e-mail part of a correspondence. What became of such a letter is told in the
 * journal as {@code delivery.letter_ended} with {@code about} and {@code state}, {@code sent} or
 * {@code failed}.
 *
 * @param from who writes, as {@code Name <address>}
 * @param replyTo where an answer goes
 * @param messageId without brackets; the same for every attempt, so that a repeat can be known
 * @param inReplyTo what it answers, without brackets
 * @param references what led to it, oldest first, without brackets
 * @param automatic whether no person wrote it: it then asks for no answer, and comes back to nobody
 * @param about what it carries, for whoever follows its fate and for its {@link Enclosures}
 */
public record Letterhead(
    String from,
    String replyTo,
    String messageId,
    @Nullable String inReplyTo,
    List<String> references,
    boolean automatic,
    String about) {
  private static final int REFERENCES_MAX = 100;

  public Letterhead {
    if (references.size() > REFERENCES_MAX) {
      throw new IllegalArgumentException("Expected at most 100 references, the newest ones");
    }
    references = List.copyOf(references);
    oneLine(from + replyTo + messageId + (inReplyTo == null ? "" : inReplyTo) + references + about);
  }

  /** A line break would begin a header of somebody else's making. */
  private static void oneLine(String all) {
    if (all.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("Expected one line each in the head of a letter");
    }
  }
}
