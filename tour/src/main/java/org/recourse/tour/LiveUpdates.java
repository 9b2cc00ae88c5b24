package org.recourse.tour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The server-sent events one open page receives. */
final class LiveUpdates implements AutoCloseable {
  private final int status;
  private final InputStream stream;
  private final BlockingQueue<Update> updates = new LinkedBlockingQueue<>();

  /** One event, its data as it came. */
  record Update(String name, String data) {}

  LiveUpdates(int status, InputStream stream) {
    this.status = status;
    this.stream = stream;
    Thread.ofVirtual().start(this::read);
  }

  int status() {
    return status;
  }

  /** The next event of that name, leaving out others; null if none comes in time. */
  @Nullable Update next(String name, Duration within) throws InterruptedException {
    long until = System.nanoTime() + within.toNanos();
    while (true) {
      Update update = updates.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (update == null || update.name().equals(name)) {
        return update;
      }
    }
  }

  private void read() {
    String name = "";
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("event:")) {
          name = line.substring("event:".length()).strip();
        } else if (line.startsWith("data:")) {
          updates.add(new Update(name, line.substring("data:".length()).strip()));
        }
      }
    } catch (IOException e) {
      updates.add(new Update("ended", e.toString()));
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
