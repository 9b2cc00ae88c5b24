package org.recourse.contact.mail.message;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.ContentDispositionFieldLenientImpl;
import org.apache.james.mime4j.field.ContentTypeFieldLenientImpl;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.RawField;
import org.jspecify.annotations.Nullable;

/** A message while it is being read: the entities begun and not yet ended. */
final class Assembly {
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable ParsedMail whole;
  private int parts;
  private boolean cut;

  /** An entity that was begun. A message collects what is in it; a part hands it on. */
  private static final class Open {
    final String path;
    final String choice;
    final boolean message;
    final List<MailHeaders.Field> fields = new ArrayList<>();
    final List<MailPart> parts = new ArrayList<>();
    final List<ParsedMail> embedded = new ArrayList<>();
    String mediaType = "text/plain";
    String alternative = "";
    int children;

    Open(String path, String choice, boolean message) {
      this.path = path;
      this.choice = choice;
      this.message = message;
    }
  }

  boolean full() {
    boolean over = parts >= MailParser.PARTS_MAX || open.size() > MailParser.DEPTH_MAX;
    cut |= over;
    return over;
  }

  void cut() {
    cut = true;
  }

  void startMessage() {
    start(true);
  }

  void startPart() {
    start(false);
  }

  private void start(boolean message) {
    @Nullable Open around = open.peek();
    if (around == null) {
      open.push(new Open("1", "", message));
      return;
    }
    String choice = around.alternative.isEmpty() ? around.choice : around.alternative;
    around.children++;
    String path = around.path + "_" + around.children;
    open.push(new Open(path, message ? "" : choice, message));
  }

  void field(String name, byte[] value) {
    top().fields.add(MailHeaders.Field.of(name, value));
  }

  void startMultipart(BodyDescriptor body) {
    Open entity = top();
    entity.mediaType = lower(body.getMimeType());
    if (entity.mediaType.equals("multipart/alternative") && entity.choice.isEmpty()) {
      entity.alternative = entity.path;
    }
  }

  void body(BodyDescriptor body, byte[] content) {
    Open entity = top();
    entity.mediaType = lower(body.getMimeType());
    parts++;
    MailHeaders headers = new MailHeaders(entity.fields);
    Map<String, String> parameters = parameters(headers, body);
    var disposition =
        ContentDispositionFieldLenientImpl.PARSER.parse(
            raw("Content-Disposition", headers), DecodeMonitor.SILENT);
    String filename = disposition.getFilename();
    String name = PartName.of(filename == null ? parameters.getOrDefault("name", "") : filename);
    entity.parts.add(
        new MailPart(
            entity.path,
            entity.choice,
            entity.mediaType,
            parameters,
            disposition.isAttachment(),
            name,
            content));
  }

  private static RawField raw(String name, MailHeaders headers) {
    return new RawField(name, headers.value(name.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, String> parameters(MailHeaders headers, BodyDescriptor body) {
    var type =
        ContentTypeFieldLenientImpl.PARSER.parse(
            raw("Content-Type", headers), DecodeMonitor.SILENT);
    Map<String, String> parameters = new TreeMap<>();
    type.getParameters().forEach((name, value) -> parameters.put(lower(name), value));
    if (!parameters.containsKey("charset") && body.getCharset() != null) {
      parameters.put("charset", body.getCharset());
    }
    return parameters;
  }

  void end() {
    Open ended = open.pop();
    @Nullable Open around = open.peek();
    if (ended.message || around == null) {
      ParsedMail mail = message(ended);
      if (around == null) {
        whole = mail;
      } else {
        around.embedded.add(mail);
        around.mediaType = "message/rfc822";
      }
    } else {
      around.parts.addAll(ended.parts);
      around.embedded.addAll(ended.embedded);
    }
  }

  private ParsedMail message(Open entity) {
    MailHeaders headers = new MailHeaders(entity.fields);
    var type =
        ContentTypeFieldLenientImpl.PARSER.parse(
            raw("Content-Type", headers), DecodeMonitor.SILENT);
    String report = type.getParameter("report-type");
    return new ParsedMail(
        headers,
        entity.mediaType,
        report == null ? "" : lower(report),
        entity.parts,
        entity.embedded,
        "",
        cut);
  }

  /** What was read, whole or not. */
  ParsedMail finish(String stray, boolean tooLong) {
    cut |= tooLong;
    while (!open.isEmpty()) {
      end();
    }
    @Nullable ParsedMail mail = whole;
    return mail == null
        ? new ParsedMail(
            new MailHeaders(List.of()), "text/plain", "", List.of(), List.of(), "", true)
        : new ParsedMail(
            mail.headers(),
            mail.mediaType(),
            mail.reportType(),
            mail.parts(),
            mail.embedded(),
            stray,
            cut);
  }

  private Open top() {
    return open.element();
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
