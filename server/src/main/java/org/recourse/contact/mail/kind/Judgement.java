package org.recourse.contact.mail.kind;

/**
 * What a message is, and by which rule.
 *
 * @param rule its name, as {@code bounce.null_return_path}; {@code human} when none applied
 * @param answerable whether the house may answer by itself: a person wrote it to us alone
 */
public record Judgement(MailKind kind, String rule, boolean answerable) {

  /** An agent read it and says that a person wrote it. No machine answers it all the same. */
  public static Judgement byAgent() {
    return new Judgement(MailKind.HUMAN, "agent", false);
  }

  public boolean human() {
    return kind == MailKind.HUMAN;
  }
}
