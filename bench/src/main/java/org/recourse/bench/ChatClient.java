package org.recourse.bench;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person who says on each new socket what they have, and sends again what was not acknowledged,
 * as the pages of the wallet and the desk do.
 */
final class ChatClient {
  private static final JsonMapper JSON = new JsonMapper();

  private final String as;
  private final ChatRecord record;
  private final ChatWire wire;
  private final Map<String, Long> last = new LinkedHashMap<>();
  private final Map<String, String> pending = new LinkedHashMap<>();
  private final SequencedSet<String> leading = new LinkedHashSet<>();
  private volatile @Nullable String chat;
  volatile boolean seated;
  final AtomicInteger welcomes = new AtomicInteger();

  ChatClient(String secret, String as, IntSupplier port, ChatRecord record) {
    this.as = as;
    this.record = record;
    this.wire = new ChatWire(secret, port, this::hello, text -> hear(JSON.readTree(text)));
  }

  void connect() {
    wire.connect();
  }

  private synchronized String hello() {
    StringBuilder after = new StringBuilder();
    last.forEach((id, number) ->
        after.append(after.isEmpty() ? "" : ",").append("\"%s\":%d".formatted(id, number)));
    return "{\"type\":\"hello\",\"as\":\"%s\",\"after\":{%s}}".formatted(as, after);
  }

  private synchronized void hear(JsonNode told) {
    switch (told.path("type").asString()) {
      case "welcome" -> {
        welcomes.incrementAndGet();
        pending.values().forEach(wire::send);
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
      CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> wire.send(frame));
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
    List<String> led =
        told.path("chats").valueStream().map(one -> one.path("id").asString()).toList();
    leading.retainAll(led);
    leading.addAll(led);
    int waiting = told.path("waiting").size();
    if (waiting > 0 && leading.size() < told.path("chats_max").asInt()) {
      int which = ThreadLocalRandom.current().nextInt(waiting);
      String id = told.path("waiting").path(which).path("id").asString();
      wire.send("{\"type\":\"accept\",\"chat\":\"%s\"}".formatted(id));
    }
  }

  synchronized void begin() {
    String key = UUID.randomUUID().toString();
    pend(key, "{\"type\":\"begin\",\"key\":\"%s\",\"text\":\"My payment is gone\"}".formatted(key));
  }

  /**
   * Says a line in the own chat, or in that of those one leads which has waited longest for one.
   */
  synchronized void say() {
    String own = chat;
    if (as.equals("customer") && own != null) {
      say(own);
    } else if (!leading.isEmpty()) {
      String next = leading.removeFirst();
      leading.addLast(next);
      say(next);
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
    wire.send(frame);
  }

  void ping() {
    wire.send("{\"type\":\"ping\"}");
  }

  void close() {
    wire.close();
  }
}
