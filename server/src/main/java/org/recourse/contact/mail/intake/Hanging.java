package org.recourse.contact.mail.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.recourse.contact.mail.message.BodyText;
import org.recourse.contact.mail.message.MailPart;
import org.recourse.contact.mail.message.ParsedMail;
import org.recourse.conversation.Attachment;
import org.recourse.files.FileId;
import org.recourse.files.Files;
import org.recourse.files.VirusScanner;
import org.recourse.files.VirusScanner.Verdict;
import org.springframework.stereotype.Component;

/** What hangs on a mail, scanned and kept with its message. */
@Component
class Hanging {
  private static final int PARTS_MAX = 30;

  private final Files files;
  private final VirusScanner scanner;

  Hanging(Files files, VirusScanner scanner) {
    this.files = files;
    this.scanner = scanner;
  }

  /**
   * What was kept, and for each piece that was not, its name and why.
   *
   * @param left names of what only the original has
   */
  record Kept(List<Attachment> attachments, List<String> left) {}

  Kept keep(ReadMail mail) {
    List<MailPart> parts = new ArrayList<>();
    collect(mail.parsed(), parts);
    List<Attachment> kept = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (MailPart part : parts) {
      String name = name(part);
      if (kept.size() >= PARTS_MAX || part.content().length > Files.BYTES_MAX) {
        left.add(name);
      } else if (scanner.scan(out -> out.write(part.content()))
          instanceof Verdict.Infected infected) {
        left.add(name + " (" + infected.virus() + ")");
      } else {
        kept.add(new Attachment(file(mail.id().value(), part), name));
      }
    }
    files.claim(mail.id().value(), kept.stream().map(Attachment::file).toList());
    return new Kept(kept, left);
  }

  private FileId file(UUID owner, MailPart part) {
    try {
      return files.keep(owner, new ByteArrayInputStream(part.content())).id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(ParsedMail mail, List<MailPart> parts) {
    BodyText.of(mail).attachments().stream()
        .filter(part -> part.content().length > 0)
        .filter(part -> !part.mediaType().endsWith("-signature"))
        .forEach(parts::add);
    mail.embedded().forEach(embedded -> collect(embedded, parts));
  }

  private static String name(MailPart part) {
    if (!part.name().isEmpty()) {
      return part.name();
    }
    String kind = part.mediaType().replaceFirst(".*/", "").replaceAll("[^a-z0-9]", "");
    return "attachment-" + part.path().replaceFirst("^1_?", "") + "." + kind;
  }
}
