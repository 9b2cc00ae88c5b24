package org.recourse.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A socket that comes back when it breaks, at whatever node there is by then. */
final class ChatWire implements WebSocket.Listener {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String secret;
  private final IntSupplier port;
  private final Supplier<String> hello;
  private final Consumer<String> hear;
  private final StringBuilder partial = new StringBuilder();
  private @Nullable WebSocket socket;
  private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
  private volatile boolean closed;

  ChatWire(String secret, IntSupplier port, Supplier<String> hello, Consumer<String> hear) {
    this.secret = secret;
    this.port = port;
    this.hello = hello;
    this.hear = hear;
  }

  void connect() {
    var _ =
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
  public void onOpen(WebSocket opened) {
    synchronized (this) {
      socket = opened;
      partial.setLength(0);
      sending = CompletableFuture.completedFuture(null);
    }
    send(hello.get());
    opened.request(1);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
    partial.append(data);
    if (whole) {
      String text = partial.toString();
      partial.setLength(0);
      hear.accept(text);
    }
    from.request(1);
    return null;
  }

  /** One after the other, as a socket wants it; what is sent to a broken one is lost. */
  synchronized void send(String frame) {
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
    if (from.equals(socket)) {
      socket = null;
      again();
    }
  }

  synchronized void close() {
    closed = true;
    if (socket != null) {
      socket.abort();
    }
  }
}
