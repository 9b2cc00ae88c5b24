package org.recourse.demo.mail;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Locale;

/**
 * A mail server on this machine alone, for the demo: every address has a mailbox, and any mail
 * program reaches it over SMTP and IMAP. What comes in lives in memory and ends with it.
 */
final class DemoMailServer implements AutoCloseable {
  private static final String HERE = "127.0.0.1";
  private static final int SMTP = 3025;
  private static final int IMAP = 3143;

  private final GreenMail server;

  DemoMailServer() {
    server =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(free(SMTP), HERE, ServerSetup.PROTOCOL_SMTP),
              new ServerSetup(free(IMAP), HERE, ServerSetup.PROTOCOL_IMAP)
            });
    UserManager users = server.getUserManager();
    users.setAuthRequired(false);
    users.setMessageDeliveryHandler((message, to) -> mailbox(users, to.getEmail()));
    server.start();
  }

  /** The usual port, so that a mail program can be set up once; another where that is taken. */
  private static int free(int usual) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(InetAddress.getByName(HERE), usual));
      return usual;
    } catch (IOException taken) {
      return 0;
    }
  }

  /** What follows a plus in an address is for its reader; the mailbox is the same. */
  private static GreenMailUser mailbox(UserManager users, String address) throws UserException {
    String plain = address.toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
    GreenMailUser known = users.getUserByEmail(plain);
    return known == null ? users.createUser(plain, plain, plain) : known;
  }

  String host() {
    return HERE;
  }

  int smtpPort() {
    return server.getSmtp().getPort();
  }

  int imapPort() {
    return server.getImap().getPort();
  }

  @Override
  public void close() {
    server.stop();
  }
}
