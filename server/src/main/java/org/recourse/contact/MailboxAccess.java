package org.recourse.contact;

/**
 * How to read the mailbox for complaints, by IMAP. A bean of this type begins the reading; the
 * settings {@code recourse.mail.imap} make one.
 *
 * @param tls whether the connection is encrypted from its first byte; without it the password goes
 *     in the clear, which is for this machine alone
 * @param folder usually {@code INBOX}
 */
public record MailboxAccess(
    String host, int port, String user, String password, boolean tls, String folder) {

  /** Without the password. */
  @Override
  public String toString() {
    return user + "@" + host + ":" + port + "/" + folder;
  }
}
