package org.recourse.complaint.keeping;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.recourse.complaint.OriginalMails;
import org.recourse.conversation.Attachment;
import org.recourse.conversation.Message;
import org.recourse.conversation.ThreadId;
import org.recourse.files.Files;
import org.recourse.files.StoredFile;
import org.springframework.stereotype.Component;

/** The originals of a correspondence in one archive: its mails, and what hung on any message. */
@Component
class Originals {
  private static final int MAILS_MAX = 500;
  private static final int FILES_MAX = 300;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final OriginalMails mails;
  private final Files files;

  Originals(OriginalMails mails, Files files) {
    this.mails = mails;
    this.files = files;
  }

  /** One piece after another, so that only one is in memory. The stream stays open. */
  void write(Collection<ThreadId> threads, List<Message> messages, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    int number = 0;
    for (OriginalMails.Found mail : mails.of(threads, MAILS_MAX)) {
      String name = "mails/%03d-%s.eml".formatted(++number, TIME.format(mail.receivedAt()));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(mails.masked(mail));
      zip.closeEntry();
    }
    int file = 0;
    for (Message message : messages) {
      for (Attachment attachment : message.attachments()) {
        if (file < FILES_MAX) {
          write(++file, message, attachment, zip);
        }
      }
    }
    zip.finish();
  }

  /** Under a name that is ours alone but for its letters, so that it unpacks into its folder. */
  private void write(int number, Message message, Attachment attachment, ZipOutputStream zip)
      throws IOException {
    StoredFile stored = files.get(attachment.file());
    String plain = attachment.name().replaceAll("[^\\p{L}\\p{N}._-]+", "_").replace("..", "_");
    String name = plain.length() > 80 ? plain.substring(plain.length() - 80) : plain;
    String place = "files/%03d-%s-%s".formatted(number, TIME.format(message.at()), name);
    zip.putNextEntry(new ZipEntry(place));
    files.copy(stored, zip);
    zip.closeEntry();
  }
}
