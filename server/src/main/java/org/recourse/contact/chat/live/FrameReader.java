package org.recourse.contact.chat.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.recourse.complaint.CaseId;
import org.recourse.contact.chat.ChatId;
import org.recourse.contact.chat.Line;
import org.recourse.conversation.Attachment;
import org.recourse.files.FileId;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.kernel.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads frames; what is no frame is a problem, as in a request. */
final class FrameReader {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int SUMMARY_MAX = 1_000;
  private static final int NAME_MAX = 200;
  private static final int CHATS_MAX = 50;

  private FrameReader() {}

  static JsonNode parse(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException e) {
      throw malformed();
    }
    throw malformed();
  }

  static Frame read(JsonNode node) {
    return switch (text(node, "type")) {
      case "hello" -> new Frame.Hello(text(node, "as").equals("agent"), after(node.path("after")));
      case "begin" ->
          new Frame.Begin(
              line(node), node.hasNonNull("case_id") ? CaseId.parse(text(node, "case_id")) : null);
      case "line" -> new Frame.Say(chat(node), line(node));
      case "typing" -> new Frame.Typing(chat(node));
      case "read" -> new Frame.Read(chat(node), number(node.path("number")));
      case "accept" -> new Frame.Accept(chat(node));
      case "offer" ->
          new Frame.Offer(
              chat(node),
              PersonId.parse(text(node, "to")),
              Texts.lines("summary", text(node, "summary"), SUMMARY_MAX));
      case "decline" -> new Frame.Decline(chat(node));
      case "later" -> new Frame.Later(chat(node));
      case "end" -> new Frame.End(chat(node));
      case "ping" -> new Frame.Ping();
      default -> throw Fields.invalid("type", "Expected a type of frame there is.");
    };
  }

  private static ChatId chat(JsonNode node) {
    return ChatId.parse(text(node, "chat"));
  }

  private static Line line(JsonNode node) {
    List<Attachment> files = new ArrayList<>();
    for (JsonNode file : node.path("files")) {
      files.add(
          new Attachment(
              FileId.parse(text(file, "id")), Texts.line("name", text(file, "name"), NAME_MAX)));
    }
    if (files.size() > Line.FILES_MAX) {
      throw Fields.invalid("files", "Expected at most " + Line.FILES_MAX + " files with a line.");
    }
    String typed = node.path("text").asString("");
    boolean wordless = typed.isBlank() && !files.isEmpty();
    return new Line(
        key(text(node, "key")),
        wordless ? files.getFirst().name() : Texts.lines("text", typed, Line.TEXT_MAX),
        files);
  }

  private static UUID key(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Fields.invalid("key", "Expected a UUID, made once for this line.");
    }
  }

  private static Map<String, Long> after(JsonNode node) {
    Map<String, Long> after = new HashMap<>();
    if (node.size() > CHATS_MAX) {
      throw Fields.invalid("after", "Expected at most " + CHATS_MAX + " chats.");
    }
    node.properties().forEach(entry -> after.put(entry.getKey(), number(entry.getValue())));
    return after;
  }

  private static long number(JsonNode node) {
    if (!node.isIntegralNumber() || !node.canConvertToLong() || node.asLong() < 0) {
      throw Fields.invalid("number", "Expected the number of a line.");
    }
    return node.asLong();
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isString()) {
      throw Problem.of(
              ProblemCode.INVALID_REQUEST,
              "Expected the text " + field + ", but it is missing. Send it.")
          .field(field, "required", "Required.");
    }
    return value.asString();
  }

  private static Problem malformed() {
    return Problem.of(
        ProblemCode.MALFORMED_JSON, "Expected a JSON object as a frame, but got something else.");
  }
}
