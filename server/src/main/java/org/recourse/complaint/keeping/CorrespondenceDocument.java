package org.recourse.complaint.keeping;

import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.HeaderFooter;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfWriter;
import org.recourse.conversation.Attachment;
import org.recourse.conversation.Message;

/** A correspondence as a PDF: each message under when it was, who wrote, by which way it went. */
final class CorrespondenceDocument {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final float MARGIN = 54;
  private static final Font TITLE = Letters.sized(18, 0);
  private static final Font TEXT = Letters.sized(10.5f, 0);
  private static final Font SMALL = Letters.sized(9, 90);

  private final KeepingWords words;
  private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);

  private CorrespondenceDocument(KeepingWords words) {
    this.words = words;
  }

  /** Writes page by page; the stream stays open. */
  static void write(Correspondence all, KeepingWords words, Instant now, OutputStream out) {
    new CorrespondenceDocument(words).write(all, now, out);
  }

  private void write(Correspondence all, Instant now, OutputStream out) {
    PdfWriter.getInstance(document, out).setCloseStream(false);
    document.addTitle(all.number());
    HeaderFooter foot = new HeaderFooter(new Phrase(all.number() + "  ·  ", SMALL), true);
    foot.setBorder(0);
    document.setFooter(foot);
    document.open();
    add(words.say("title", all.number()), TITLE, 6);
    add(words.say("subject", all.subject()), TEXT, 2);
    add(words.say("received", TIME.format(all.receivedAt())), TEXT, 2);
    add(words.say("made", TIME.format(now)), SMALL, 10);
    all.messages().forEach(this::add);
    if (all.cut()) {
      add(words.say("cut"), SMALL, 0);
    }
    document.close();
  }

  private void add(Message message) {
    String head =
        String.join(
            "  ·  ",
            TIME.format(message.at()),
            words.say("author." + message.author().code()),
            words.say("channel." + message.channel().code()),
            words.say("delivery." + message.delivery().code()));
    Paragraph line = paragraph(head, SMALL, 1);
    line.setSpacingBefore(8);
    line.setKeepTogether(true);
    document.add(line);
    add(message.text(), TEXT, 2);
    if (!message.attachments().isEmpty()) {
      String names =
          message.attachments().stream().map(Attachment::name).collect(Collectors.joining(", "));
      add(words.say("attached", names), SMALL, 2);
    }
  }

  private void add(String text, Font font, float after) {
    document.add(paragraph(text, font, after));
  }

  private static Paragraph paragraph(String text, Font font, float after) {
    Paragraph paragraph = new Paragraph(font.getSize() * 1.5f, Letters.shown(text), font);
    paragraph.setSpacingAfter(after);
    return paragraph;
  }
}
