package org.recourse.contact.chat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that loses its socket now and then and does as the protocol says. */
final class ChatTalker {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  private final String secret;
  private final String as;
  private final Map<String, String> pending = new LinkedHashMap<>();
  private final Map<Long, String> lines = new TreeMap<>();
  private @Nullable WebSocket socket;
  private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
  volatile String chat = "";
  volatile String state = "";
  volatile String waiting = "";

  /** Lines that came under a number that was there with another text: there must be none. */
  final AtomicInteger changed = new AtomicInteger();

  ChatTalker(String secret, String as) {
    this.secret = secret;
    this.as = as;
  }

  /** Drops the socket, if there is one, without a word, and opens another at this port. */
  synchronized void connect(int port) {
    if (socket != null) {
      socket.abort();
    }
    socket =
        HTTP.newWebSocketBuilder()
            .header("Cookie", "recourse_session=" + secret)
            .buildAsync(URI.create("ws://localhost:" + port + "/api/v1/live/chat"), new Ear())
            .join();
    sending = CompletableFuture.completedFuture(null);
    long last = lines.keySet().stream().reduce(0L, Math::max);
    String after = chat.isEmpty() ? "" : "\"%s\":%d".formatted(chat, last);
    send("{\"type\":\"hello\",\"as\":\"%s\",\"after\":{%s}}".formatted(as, after));
    pending.values().forEach(this::send);
  }

  synchronized void say(String text) {
    String key = UUID.randomUUID().toString();
    String type = chat.isEmpty() ? "begin" : "line";
    pending.put(
        key, JSON.writeValueAsString(Map.of("type", type, "chat", chat, "key", key, "text", text)));
    send(pending.get(key));
  }

  synchronized void accept(String id) {
    chat = id;
    send("{\"type\":\"accept\",\"chat\":\"%s\"}".formatted(id));
  }

  synchronized List<String> said() {
    return List.copyOf(lines.values());
  }

  synchronized boolean isQuiet() {
    return pending.isEmpty();
  }

  private synchronized void send(String frame) {
    WebSocket open = socket;
    if (open != null) {
      sending =
          sending.handle((done, failed) -> null).thenCompose(done -> open.sendText(frame, true));
    }
  }

  private synchronized void hear(JsonNode told) {
    switch (told.path("type").asString()) {
      case "ack" -> {
        pending.remove(told.path("key").asString());
        chat = told.path("chat").asString();
      }
      case "refused" -> sendAgain(told.path("key").asString(""));
      case "chat" -> state = told.at("/chat/state").asString();
      case "desk" -> waiting = told.at("/waiting/0/id").asString("");
      case "lines" ->
          told.path("lines")
              .forEach(line -> {
                String text = line.path("text").asString();
                String before = lines.put(line.path("number").asLong(), text);
                changed.addAndGet(before == null || before.equals(text) ? 0 : 1);
              });
      default -> {
        // Places and the like.
      }
    }
  }

  /** Too fast is no refusal. */
  private void sendAgain(String key) {
    CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS)
        .execute(() -> {
          synchronized (this) {
            String frame = pending.get(key);
            if (frame != null) {
              send(frame);
            }
          }
        });
  }

  synchronized void close() {
    if (socket != null) {
      socket.abort();
    }
  }

  /** Hears what one socket says; what an older one still had is as good. */
  private final class Ear implements WebSocket.Listener {
    private final StringBuilder partial = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      partial.append(data);
      if (last) {
        hear(JSON.readTree(partial.toString()));
        partial.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
