package org.recourse.demo.mail;

import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Sends to the demo's mail server, which takes no mail without an envelope sender, as automatic
 * mails are: it gets an address nobody reads.
 */
final class DemoMailSender extends JavaMailSenderImpl {
  private final String nobody;

  DemoMailSender(String nobody) {
    this.nobody = nobody;
  }

  @Override
  protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
    for (MimeMessage message : messages) {
      if (message instanceof SMTPMessage mail && "<>".equals(mail.getEnvelopeFrom())) {
        mail.setEnvelopeFrom(nobody);
      }
    }
    super.doSend(messages, originals);
  }
}
