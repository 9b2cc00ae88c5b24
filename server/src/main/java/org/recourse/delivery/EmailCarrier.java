package org.recourse.delivery;

import static java.util.stream.Collectors.joining;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends e-mail by SMTP. */
final class EmailCarrier implements Carrier {
  private final JavaMailSender smtp;
  private final InternetAddress from;
  private final Enclosures enclosures;

  EmailCarrier(JavaMailSender smtp, String from, Enclosures enclosures) {
    this.smtp = smtp;
    this.enclosures = enclosures;
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

  /** The Message-ID stays through all attempts, so a mail sent twice can be known for one. */
  private MimeMessage mime(Outgoing message) {
    try {
      MimeMessage mime = smtp.createMimeMessage();
      Letterhead head = message.letterhead();
      List<Enclosures.Enclosure> hanging = head == null ? List.of() : enclosures.of(head.about());
      MimeMessageHelper helper =
          new MimeMessageHelper(mime, !hanging.isEmpty(), StandardCharsets.UTF_8.name());
      helper.setTo(message.recipient());
      helper.setSubject(message.subject());
      helper.setText(message.text());
      for (Enclosures.Enclosure each : hanging) {
        helper.addAttachment(each.name(), new ByteArrayResource(each.content()), each.mediaType());
      }
      return head == null ? notice(message, helper) : letter(head, helper);
    } catch (MessagingException e) {
      throw new MailParseException(e);
    }
  }

  private MimeMessage notice(Outgoing message, MimeMessageHelper helper) throws MessagingException {
    helper.setFrom(from);
    String address = from.getAddress();
    String domain = address.substring(address.lastIndexOf('@') + 1);
    MimeMessage mime = helper.getMimeMessage();
    mime.setHeader("Message-ID", "<" + message.id() + "@" + domain + ">");
    mime.setHeader("Auto-Submitted", "auto-generated");
    mime.setHeader("X-Auto-Response-Suppress", "All");
    return mime;
  }

  private static MimeMessage letter(Letterhead head, MimeMessageHelper helper)
      throws MessagingException {
    helper.setFrom(new InternetAddress(head.from(), true));
    helper.setReplyTo(new InternetAddress(head.replyTo(), true));
    MimeMessage mime = helper.getMimeMessage();
    mime.setHeader("Message-ID", "<" + head.messageId() + ">");
    if (head.inReplyTo() != null) {
      mime.setHeader("In-Reply-To", "<" + head.inReplyTo() + ">");
    }
    if (!head.references().isEmpty()) {
      String references =
          head.references().stream().map(id -> "<" + id + ">").collect(joining(" "));
      mime.setHeader("References", MimeUtility.fold("References: ".length(), references));
    }
    return head.automatic() ? unanswerable(mime) : mime;
  }

  /** RFC 3834: marked as a machine's, and its own failures return to nobody. */
  private static MimeMessage unanswerable(MimeMessage mime) throws MessagingException {
    mime.setHeader("Auto-Submitted", "auto-replied");
    mime.setHeader("X-Auto-Response-Suppress", "All");
    String id = mime.getMessageID();
    mime.saveChanges(); // which would give it another id
    SMTPMessage nobodys = new SMTPMessage(mime);
    nobodys.setHeader("Message-ID", id);
    nobodys.setEnvelopeFrom("<>");
    return nobodys;
  }
}
