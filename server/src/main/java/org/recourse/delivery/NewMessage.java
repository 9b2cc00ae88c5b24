package org.recourse.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to send.
 *
 * @param to an e-mail address, or a phone number in E.164 form
 * @param subject one line of at most 200 characters; a text message has none and ignores it
 * @param text plain text of at most 10,000 characters
 * @param person whom it is for, if we know them
 * @param purpose why it is sent; the text of a {@link #CODE} does not rest longer than needed
 */
public record NewMessage(
    Channel channel,
    String to,
    String subject,
    String text,
    @Nullable UUID person,
    String purpose) {
  /** A message that carries a secret good for minutes. */
  public static final String CODE = "code";

  /** A message that tells of a change of something that protects the account. */
  public static final String SECURITY = "security";

  /** A message that tells of money moved. */
  public static final String MONEY = "money";

  private static final int SUBJECT_MAX = 200;
  private static final int TEXT_MAX = 10_000;

  public NewMessage {
    if (subject.length() > SUBJECT_MAX || text.length() > TEXT_MAX || to.length() > 320) {
      throw new IllegalArgumentException("Expected a shorter message of purpose " + purpose);
    }
    if (!oneLine(subject) || !oneLine(to) || !oneLine(purpose)) {
      throw new IllegalArgumentException("Expected one line each in a message of " + purpose);
    }
  }

  private static boolean oneLine(String text) {
    return text.chars().noneMatch(Character::isISOControl);
  }
}
