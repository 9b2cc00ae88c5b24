package org.recourse.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends e-mail by SMTP. */
final class EmailCarrier implements Carrier {
  private final JavaMailSender smtp;
  private final InternetAddress from;

  EmailCarrier(JavaMailSender smtp, String from) {
    this.smtp = smtp;
    try {
      this.from = new InternetAddress(from, true);
    } catch (AddressException e) {
      throw new IllegalArgumentException(
          "Expected an e-mail address in recourse.delivery.from, but got " + from, e);
    }
  }

  @Override
  public void carry(Outgoing message) {
    smtp.send(mime(message));
  }

  /** The Message-ID is the message's own id, so a mail sent twice can be known for one. */
  private MimeMessage mime(Outgoing message) {
    try {
      MimeMessage mime = smtp.createMimeMessage();
      MimeMessageHelper helper = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
      helper.setFrom(from);
      helper.setTo(message.recipient());
      helper.setSubject(message.subject());
      helper.setText(message.text());
      String address = from.getAddress();
      String domain = address.substring(address.lastIndexOf('@') + 1);
      mime.setHeader("Message-ID", "<" + message.id() + "@" + domain + ">");
      mime.setHeader("Auto-Submitted", "auto-generated");
      mime.setHeader("X-Auto-Response-Suppress", "All");
      return mime;
    } catch (MessagingException e) {
      throw new MailParseException(e);
    }
  }
}
