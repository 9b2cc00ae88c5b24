package org.recourse.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to send.
 *
 * @param to an e-mail address, or a phone number in E.164 form
 * @param subject one line of at most 200 characters; a text message has none and ignores it
 * @param text plain text of at most 10,000 characters, or 40,000 under a letterhead
 * @param person whom it is for, if we know them
 * @param purpose why it is sent; the text of a {@link #CODE} does not rest longer than needed
 * @param letterhead of an e-mail that is part of a correspondence
 */
public record NewMessage(
    Channel channel,
    String to,
    String subject,
    String text,
    @Nullable UUID person,
    String purpose,
    @Nullable Letterhead letterhead) {
  /** A message that carries a secret good for minutes. */
  public static final String CODE = "code";

  /** A message that tells of a change of something that protects the account. */
  public static final String SECURITY = "security";

  /** A message of a conversation. */
  public static final String LETTER = "letter";

  /** A message that tells of money moved. */
  public static final String MONEY = "money";

  private static final int SUBJECT_MAX = 200;
  private static final int TEXT_MAX = 10_000;
  private static final int LETTER_MAX = 40_000;

  public NewMessage {
    int max = letterhead == null ? TEXT_MAX : LETTER_MAX;
    if (subject.length() > SUBJECT_MAX || text.length() > max || to.length() > 320) {
      throw new IllegalArgumentException("Expected a shorter message of purpose " + purpose);
    }
    if (!oneLine(subject) || !oneLine(to) || !oneLine(purpose)) {
      throw new IllegalArgumentException("Expected one line each in a message of " + purpose);
    }
  }

  public NewMessage(
      Channel channel,
      String to,
      String subject,
      String text,
      @Nullable UUID person,
      String purpose) {
    this(channel, to, subject, text, person, purpose, null);
  }

  private static boolean oneLine(String text) {
    return text.chars().noneMatch(Character::isISOControl);
  }
}
