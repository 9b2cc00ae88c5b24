package org.recourse.tour;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A mail server that takes every mail; its mailboxes are read over IMAP like anybody's. */
final class MailServer implements AutoCloseable {
  private final GreenMail server;

  /** A mail as it arrived. */
  record Mail(String from, String subject, String text, String autoSubmitted) {}

  private MailServer(GreenMail server) {
    this.server = server;
  }

  static MailServer start() {
    // The killed server leaves connections behind; that they end is part of the story.
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {
      if (!thread.getName().startsWith("smtp:")) {
        System.err.println(thread + ": " + e);
      }
    });
    GreenMail server =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
              new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
            });
    server.getUserManager().setAuthRequired(false);
    server.start();
    return new MailServer(server);
  }

  int smtpPort() {
    return server.getSmtp().getPort();
  }

  /** Takes the unread mails out of a mailbox, oldest first. */
  List<Mail> fetch(String address) throws MessagingException, IOException {
    Properties properties = new Properties();
    properties.put("mail.store.protocol", "imap");
    Session session = Session.getInstance(properties);
    try (Store store = session.getStore("imap")) {
      store.connect("127.0.0.1", server.getImap().getPort(), address, address);
      Folder inbox = store.getFolder("INBOX");
      inbox.open(Folder.READ_WRITE);
      List<Mail> mails = new ArrayList<>();
      for (Message message : inbox.getMessages()) {
        String[] automatic = message.getHeader("Auto-Submitted");
        mails.add(
            new Mail(
                message.getFrom()[0].toString(),
                message.getSubject(),
                String.valueOf(message.getContent()),
                automatic == null ? "" : automatic[0]));
        message.setFlag(Flags.Flag.DELETED, true);
      }
      inbox.close(true);
      return mails;
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
