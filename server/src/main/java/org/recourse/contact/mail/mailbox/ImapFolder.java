package org.recourse.contact.mail.mailbox;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.recourse.contact.MailboxAccess;
import org.recourse.contact.mail.message.MailParser;

/** One open folder of an IMAP server. Reads without marking anything as read. */
final class ImapFolder implements AutoCloseable {
  private static final int BATCH_MAX = 20;
  private static final int PIECE = 262_144; // bytes asked for at once
  private static final long WAIT_MILLIS = 250;

  private final IMAPStore store;
  private final IMAPFolder folder;
  private final boolean tells;

  private ImapFolder(IMAPStore store, IMAPFolder folder) throws MessagingException {
    this.store = store;
    this.folder = folder;
    this.tells = store.hasCapability("IDLE");
  }

  /** A mail as it lies there. */
  record Lying(long uid, IMAPMessage message) {

    /**
     * All of it, or as much as is ever read.
     *
     * @throws IOException also where the server gives out a part alone: what it refuses looks to
     *     the library like the end
     */
    byte[] raw() throws MessagingException, IOException {
      try (InputStream content = message.getMimeStream()) {
        byte[] raw = content.readNBytes(MailParser.BYTES_MAX + 1);
        if (raw.length < message.getSize() && raw.length % PIECE == 0) {
          throw new IOException(
              "Expected %d bytes, but got %d".formatted(message.getSize(), raw.length));
        }
        return raw;
      }
    }
  }

  static ImapFolder open(MailboxAccess access) throws MessagingException {
    String protocol = access.tls() ? "imaps" : "imap";
    Properties properties = new Properties();
    String prefix = "mail." + protocol + ".";
    properties.put(prefix + "connectiontimeout", "15000");
    properties.put(prefix + "timeout", "120000");
    properties.put(prefix + "writetimeout", "30000");
    properties.put(prefix + "peek", "true");
    properties.put(prefix + "ssl.checkserveridentity", "true");
    properties.put(prefix + "fetchsize", String.valueOf(PIECE));
    IMAPStore store = (IMAPStore) Session.getInstance(properties).getStore(protocol);
    store.connect(access.host(), access.port(), access.user(), access.password());
    try {
      IMAPFolder folder = (IMAPFolder) store.getFolder(access.folder());
      folder.open(Folder.READ_ONLY);
      return new ImapFolder(store, folder);
    } catch (MessagingException e) {
      store.close();
      throw e;
    }
  }

  long validity() throws MessagingException {
    return folder.getUIDValidity();
  }

  /** The next ones after a number, lowest first. */
  List<Lying> after(long uid) throws MessagingException {
    List<Lying> lying = new ArrayList<>();
    for (Message message : folder.getMessagesByUID(uid + 1, UIDFolder.LASTUID)) {
      // A server answers with its last mail when there is none beyond.
      if (message != null && folder.getUID(message) > uid) {
        lying.add(new Lying(folder.getUID(message), (IMAPMessage) message));
      }
    }
    lying.sort(Comparator.comparingLong(Lying::uid));
    return lying.subList(0, Math.min(lying.size(), BATCH_MAX));
  }

  /** One mail by its number; empty when it is no longer there. */
  Optional<Lying> at(long uid) throws MessagingException {
    return Optional.ofNullable(folder.getMessageByUID(uid))
        .map(message -> new Lying(uid, (IMAPMessage) message));
  }

  /**
   * Returns once something may have come, or after the time. A server that cannot tell is asked.
   */
  void await(Duration atMost, CountDownLatch stopped)
      throws MessagingException, InterruptedException {
    if (!tells) {
      stopped.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
      folder.getMessageCount();
      return;
    }
    CountDownLatch told = new CountDownLatch(1);
    Thread waker =
        Thread.ofVirtual().name("mailbox-waker").start(() -> wake(atMost, told, stopped));
    try {
      folder.idle(true);
    } finally {
      told.countDown();
      waker.join(Duration.ofSeconds(5));
    }
  }

  /** Any question ends the server's telling, soon after its last word; this one changes nothing. */
  private void wake(Duration atMost, CountDownLatch told, CountDownLatch stopped) {
    try {
      long waits = atMost.toMillis() / WAIT_MILLIS;
      while (!told.await(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
        if (--waits <= 0 || stopped.getCount() == 0) {
          folder.isOpen();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws MessagingException {
    try {
      if (folder.isOpen()) {
        folder.close(false);
      }
    } finally {
      store.close();
    }
  }
}
