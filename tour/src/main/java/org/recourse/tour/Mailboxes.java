package org.recourse.tour;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.recourse.tour.Instance.MailPorts;

/** People's mail programs: what comes is read over IMAP, what they write goes out by SMTP. */
final class Mailboxes {
  /** Where people complain by e-mail. */
  static final String HOUSE = "complaints@tour.recourse.test";

  private static final String HERE = "127.0.0.1";

  private final Supplier<MailPorts> ports;

  Mailboxes(Supplier<MailPorts> ports) {
    this.ports = ports;
  }

  /** A mail as it arrived. */
  record Mail(String subject, String text, Map<String, String> headers) {
    /** The header, on one line, or nothing. */
    String header(String name) {
      return headers.getOrDefault(name, "").replaceAll("\\s+", " ");
    }
  }

  /** Takes the unread mails out of a mailbox, oldest first. */
  List<Mail> fetch(String address) throws MessagingException, IOException {
    Session session = Session.getInstance(new Properties());
    try (Store store = session.getStore("imap")) {
      store.connect(HERE, ports.get().imap(), address, address);
      Folder inbox = store.getFolder("INBOX");
      inbox.open(Folder.READ_WRITE);
      List<Mail> mails = new ArrayList<>();
      for (Message message : inbox.getMessages()) {
        mails.add(read(message));
        message.setFlag(Flags.Flag.DELETED, true);
      }
      inbox.close(true);
      return mails;
    }
  }

  private static Mail read(Message message) throws MessagingException, IOException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (var header : Collections.list(message.getAllHeaders())) {
      headers.putIfAbsent(header.getName(), header.getValue());
    }
    return new Mail(message.getSubject(), String.valueOf(message.getContent()), headers);
  }

  /**
   * Sends a mail as any program does.
   *
   * @param from what it says; nobody checks that
   * @param headers beside those every mail has
   * @return its Message-ID
   */
  String send(String from, String to, String subject, Map<String, String> headers, String text)
      throws MessagingException {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", HERE);
    properties.put("mail.smtp.port", String.valueOf(ports.get().smtp()));
    MimeMessage mail = new MimeMessage(Session.getInstance(properties));
    mail.setFrom(new InternetAddress(from));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
    mail.setSubject(subject, StandardCharsets.UTF_8.name());
    mail.setText(text, StandardCharsets.UTF_8.name());
    for (Map.Entry<String, String> header : headers.entrySet()) {
      mail.setHeader(header.getKey(), header.getValue());
    }
    Transport.send(mail);
    return mail.getMessageID();
  }

  /** Answers a mail the way programs do: under its subject and id, to where it asks for answers. */
  String answer(String from, Mail answered, String text) throws MessagingException {
    String id = answered.header("Message-ID");
    String quoted = "\n\n> " + answered.text().strip().replace("\n", "\n> ");
    return send(
        from,
        answered.header("Reply-To"),
        answered.subject(),
        Map.of("In-Reply-To", id, "References", answered.header("References") + " " + id),
        text + quoted);
  }
}
