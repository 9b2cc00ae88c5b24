package org.recourse.tour;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One side of a chat, as the pages have it: keeps what was not acknowledged, and asks on each new
 * socket for what came after the lines it has.
 */
final class TalkLine implements WebSocket.Listener {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration WITHIN = Duration.ofSeconds(15);

  private final Client client;
  private final String as;
  private final Map<String, String> pending = new LinkedHashMap<>();
  private final Map<Long, String> lines = new TreeMap<>();
  private final List<JsonNode> heard = new ArrayList<>();
  private final StringBuilder partial = new StringBuilder();
  private @Nullable WebSocket socket;

  /** How many lines came that were there already. */
  int doubled;

  String chat = "";
  String state = "";

  TalkLine(Client client, String as) {
    this.client = client;
    this.as = as;
  }

  /** Opens a socket, says what it has, and sends again what waits. */
  void open() throws Exception {
    long last = lines.keySet().stream().reduce(0L, Math::max);
    socket = client.socket("/live/chat", this);
    String after = chat.isEmpty() ? "" : "\"%s\":%d".formatted(chat, last);
    send("{\"type\":\"hello\",\"as\":\"%s\",\"after\":{%s}}".formatted(as, after));
    await("welcome");
    List<String> waiting;
    synchronized (this) {
      waiting = List.copyOf(pending.values());
    }
    waiting.forEach(this::send);
  }

  void begin(String text) {
    say("begin", text);
  }

  void say(String text) {
    say("line", text);
  }

  private void say(String type, String text) {
    String key = UUID.randomUUID().toString();
    String frame =
        JSON.writeValueAsString(Map.of("type", type, "chat", chat, "key", key, "text", text));
    synchronized (this) {
      pending.put(key, frame);
    }
    send(frame);
  }

  void accept(String id) {
    chat = id;
    send("{\"type\":\"accept\",\"chat\":\"%s\"}".formatted(id));
  }

  private void send(String frame) {
    WebSocket open = socket;
    if (open != null && !open.isOutputClosed()) {
      open.sendText(frame, true).exceptionally(failed -> null).join();
    }
  }

  /** The next frame of this type; those before are forgotten. */
  synchronized JsonNode await(String type) throws InterruptedException {
    long until = System.nanoTime() + WITHIN.toNanos();
    while (true) {
      while (!heard.isEmpty()) {
        JsonNode frame = heard.removeFirst();
        if (frame.path("type").asString().equals(type)) {
          return frame;
        }
      }
      long left = (until - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new IllegalStateException("no " + type + " came to the chat of the " + as);
      }
      wait(left);
    }
  }

  /** What was said, in order. */
  synchronized List<String> said() {
    return List.copyOf(lines.values());
  }

  @Override
  public synchronized @Nullable CompletionStage<?> onText(
      WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      hear(JSON.readTree(partial.toString()));
      partial.setLength(0);
      notifyAll();
    }
    from.request(1);
    return null;
  }

  private void hear(JsonNode frame) {
    heard.add(frame);
    switch (frame.path("type").asString()) {
      case "ack" -> {
        pending.remove(frame.path("key").asString());
        chat = frame.path("chat").asString();
      }
      case "chat" -> state = frame.at("/chat/state").asString();
      case "lines" ->
          frame
              .path("lines")
              .forEach(line -> {
                String before =
                    lines.put(line.path("number").asLong(), line.path("text").asString());
                doubled += before == null ? 0 : 1;
              });
      default -> {
        // Places and the like.
      }
    }
  }
}
