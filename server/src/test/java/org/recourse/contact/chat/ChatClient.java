package org.recourse.contact.chat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the chat's protocol, as simple as one can be. */
final class ChatClient implements AutoCloseable, WebSocket.Listener {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  private final LinkedBlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder partial = new StringBuilder();
  private final WebSocket socket;

  private ChatClient(int port, String secret) {
    socket =
        HTTP.newWebSocketBuilder()
            .header("Cookie", "recourse_session=" + secret)
            .buildAsync(URI.create("ws://localhost:" + port + "/api/v1/live/chat"), this)
            .join();
  }

  static ChatClient open(int port, String secret, String as) {
    return open(port, secret, as, "");
  }

  /** Says which line of a chat it has: {@code "cht_…": 3}. */
  static ChatClient open(int port, String secret, String as, String after) {
    ChatClient client = new ChatClient(port, secret);
    client.send("{\"type\":\"hello\",\"as\":\"%s\",\"after\":{%s}}".formatted(as, after));
    return client;
  }

  void send(String frame) {
    socket.sendText(frame, true).join();
  }

  void act(String type, String chat) {
    send("{\"type\":\"%s\",\"chat\":\"%s\"}".formatted(type, chat));
  }

  void say(String chat, UUID key, String text) {
    send(
        "{\"type\":\"line\",\"chat\":\"%s\",\"key\":\"%s\",\"text\":\"%s\"}"
            .formatted(chat, key, text));
  }

  /** Begins a chat and gives its id. */
  String begin(String text) {
    send("{\"type\":\"begin\",\"key\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), text));
    return await("ack").path("chat").asString();
  }

  JsonNode await(String type) {
    return await(type, frame -> true);
  }

  /** The next frame that is so; those before are forgotten. */
  JsonNode await(String type, Predicate<JsonNode> wanted) {
    List<String> others = new ArrayList<>();
    while (true) {
      JsonNode frame = next();
      if (frame == null) {
        throw new AssertionError("Expected " + type + ", but heard only " + others);
      }
      if (frame.path("type").asString().equals(type) && wanted.test(frame)) {
        return frame;
      }
      others.add(frame.toString());
    }
  }

  /** The state of a chat. */
  JsonNode awaitState(String state) {
    return await("chat", frame -> frame.at("/chat/state").asString().equals(state));
  }

  /** The texts of the next so many lines, by their numbers. */
  List<String> awaitLines(int count) {
    List<String> texts = new ArrayList<>();
    while (texts.size() < count) {
      await("lines").path("lines").forEach(line -> texts.add(line.path("text").asString()));
    }
    return texts;
  }

  private @Nullable JsonNode next() {
    try {
      return heard.poll(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  int awaitClose() throws Exception {
    return closed.get(10, TimeUnit.SECONDS);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      heard.add(JSON.readTree(partial.toString()));
      partial.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    closed.complete(1006);
  }

  /** As when the network goes: without a word. */
  @Override
  public void close() {
    socket.abort();
  }
}
