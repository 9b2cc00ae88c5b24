package org.recourse.delivery;

/**
 * A bean of this type connects a company that sends text messages. Without one, text messages rest
 * in the outbox.
 */
public interface SmsProvider {

  /**
   * Returns once the company has taken the message, and throws otherwise; it is then tried again.
   *
   * @param reference the same for every try of one message, so that the company can drop repeats
   * @param phone in E.164 form
   */
  void send(MessageId reference, String phone, String text);
}
