package org.recourse.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person with a socket who comes back when it breaks, says what they have, and sends again what
 * was not acknowledged, as the pages of the wallet and the desk do.
 */
final class ChatClient implements WebSocket.Listener {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  private final String secret;
  private final String as;
  private final IntSupplier port;
  private final ChatRecord record;
  private final StringBuilder partial = new StringBuilder();
  private final Map<String, Long> last = new LinkedHashMap<>();
  private final Map<String, String> pending = new LinkedHashMap<>();
  private final Set<String> leading = new HashSet<>();
  private @Nullable WebSocket socket;
  private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
  private volatile @Nullable String chat;
  volatile boolean seated;
  final AtomicInteger welcomes = new AtomicInteger();
  private volatile boolean closed;

  ChatClient(String secret, String as, IntSupplier port, ChatRecord record) {
    this.secret = secret;
    this.as = as;
    this.port = port;
    this.record = record;
  }

  void connect() {
    HTTP.newWebSocketBuilder()
        .header("Cookie", "recourse_session=" + secret)
        .buildAsync(URI.create("ws://localhost:" + port.getAsInt() + "/api/v1/live/chat"), this)
        .whenComplete((opened, failed) -> {
          if (failed != null) {
            again();
          }
        });
  }

  private void again() {
    if (!closed) {
      CompletableFuture.delayedExecutor(
              200 + ThreadLocalRandom.current().nextInt(800), TimeUnit.MILLISECONDS)
          .execute(this::connect);
    }
  }

  @Override
  public synchronized void onOpen(WebSocket opened) {
    socket = opened;
    partial.setLength(0);
    sending = CompletableFuture.completedFuture(null);
    StringBuilder after = new StringBuilder();
    last.forEach((id, number) ->
        after.append(after.isEmpty() ? "" : ",").append("\"%s\":%d".formatted(id, number)));
    send("{\"type\":\"hello\",\"as\":\"%s\",\"after\":{%s}}".formatted(as, after));
    opened.request(1);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
    synchronized (this) {
      partial.append(data);
      if (whole) {
        String text = partial.toString();
        partial.setLength(0);
        hear(JSON.readTree(text));
      }
    }
    from.request(1);
    return null;
  }

  private void hear(JsonNode told) {
    switch (told.path("type").asString()) {
      case "welcome" -> {
        welcomes.incrementAndGet();
        pending.values().forEach(this::send);
      }
      case "ack" -> {
        pending.remove(told.path("key").asString());
        record.acknowledged.add(told.path("key").asString());
        chat = told.path("chat").asString();
      }
      case "chat" -> seated = told.at("/chat/state").asString().equals("seated");
      case "lines" -> lines(told);
      case "desk" -> desk(told);
      case "refused" -> refused(told.path("key").asString(null), told.path("code").asString());
      default -> {
        // Typing and the like.
      }
    }
  }

  /** A line is sent again after a moment; that somebody else was faster to accept is usual. */
  private void refused(@Nullable String key, String code) {
    String frame = key == null ? null : pending.get(key);
    if (frame != null) {
      record.refused.merge(code, 1, Integer::sum);
      CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> send(frame));
    }
  }

  private void lines(JsonNode told) {
    String id = told.path("chat").asString();
    for (JsonNode line : told.path("lines")) {
      if (line.path("number").asLong() > last.getOrDefault(id, 0L)) {
        last.put(id, line.path("number").asLong());
        if (!line.path("mine").asBoolean()) {
          record.seen(line.path("key").asString());
        }
      }
    }
  }

  /** An agent accepts somebody, not always who is first, since twenty do so at once. */
  private void desk(JsonNode told) {
    leading.clear();
    told.path("chats").forEach(one -> leading.add(one.path("id").asString()));
    int waiting = told.path("waiting").size();
    if (waiting > 0 && leading.size() < told.path("chats_max").asInt()) {
      int which = ThreadLocalRandom.current().nextInt(waiting);
      String id = told.path("waiting").path(which).path("id").asString();
      send("{\"type\":\"accept\",\"chat\":\"%s\"}".formatted(id));
    }
  }

  synchronized void begin() {
    String key = UUID.randomUUID().toString();
    pend(key, "{\"type\":\"begin\",\"key\":\"%s\",\"text\":\"My payment is gone\"}".formatted(key));
  }

  /** Says a line in the own chat, or in each that one leads. */
  synchronized void say() {
    String own = chat;
    if (as.equals("customer") && own != null) {
      say(own);
    } else {
      leading.forEach(this::say);
    }
  }

  private void say(String id) {
    String key = UUID.randomUUID().toString();
    record.sent(key);
    pend(
        key,
        "{\"type\":\"line\",\"chat\":\"%s\",\"key\":\"%s\",\"text\":\"Line %s\"}"
            .formatted(id, key, key));
  }

  private void pend(String key, String frame) {
    pending.put(key, frame);
    send(frame);
  }

  private synchronized void send(String frame) {
    WebSocket open = socket;
    if (open != null) {
      sending =
          sending.handle((done, failed) -> null).thenCompose(done -> open.sendText(frame, true));
    }
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    lost(from);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    lost(from);
  }

  private synchronized void lost(WebSocket from) {
    if (socket == from) {
      socket = null;
      again();
    }
  }

  synchronized void ping() {
    send("{\"type\":\"ping\"}");
  }

  synchronized void close() {
    closed = true;
    if (socket != null) {
      socket.abort();
    }
  }
}
