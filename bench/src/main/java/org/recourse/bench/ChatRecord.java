package org.recourse.bench;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Every line that was written, and when and how often the other side saw it. Thread-safe. */
final class ChatRecord {
  final Map<String, Long> sentAtNanos = new ConcurrentHashMap<>();
  final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  final Set<String> delivered = ConcurrentHashMap.newKeySet();
  final AtomicInteger doubled = new AtomicInteger();
  final Map<String, Integer> refused = new ConcurrentHashMap<>();
  final Latencies latencies = new Latencies();
  private volatile boolean measuring;

  void measure(boolean on) {
    measuring = on;
  }

  void sent(String key) {
    sentAtNanos.put(key, System.nanoTime());
  }

  /** Somebody else's line was shown to a client. */
  void seen(String key) {
    Long sent = sentAtNanos.get(key);
    if (sent == null) {
      return; // The first line of a chat, which nobody waits for.
    }
    if (delivered.add(key)) {
      if (measuring) {
        latencies.add(System.nanoTime() - sent);
      }
    } else {
      doubled.incrementAndGet();
    }
  }

  long missing() {
    return sentAtNanos.keySet().stream().filter(key -> !delivered.contains(key)).count();
  }

  long unacknowledged() {
    return sentAtNanos.keySet().stream().filter(key -> !acknowledged.contains(key)).count();
  }
}
