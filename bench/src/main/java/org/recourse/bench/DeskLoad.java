package org.recourse.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/**
 * Agents at work, each asking for something at a steady pace whether the answer before was quick or
 * not: what is measured counts from when it was meant to be asked.
 */
final class DeskLoad {
  private final List<DeskAgent> agents;
  private final List<DeskQuestions> questions;
  private final Duration every;
  private final Map<String, Latencies> latencies = new ConcurrentHashMap<>();
  private final AtomicInteger errors = new AtomicInteger();

  DeskLoad(List<DeskAgent> agents, List<DeskQuestions> questions, Duration every) {
    this.agents = agents;
    this.questions = questions;
    this.every = every;
  }

  void run(Duration length) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < agents.size(); i++) {
      int agent = i;
      // Spread over the pace, as people are.
      long first = start + every.toNanos() * i / agents.size();
      threads.add(Thread.ofPlatform().start(() -> work(agent, first, start + length.toNanos())));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  double p99(String what) {
    return latency(what).millis(0.99);
  }

  Map<String, Latencies> latencies() {
    return new TreeMap<>(latencies);
  }

  int errors() {
    return errors.get();
  }

  private void work(int number, long first, long end) {
    DeskAgent agent = agents.get(number);
    DeskQuestions ask = questions.get(number);
    for (long at = first; at < end; at += every.toNanos()) {
      while (System.nanoTime() < at) {
        LockSupport.parkNanos(at - System.nanoTime());
      }
      try {
        switch (ask.pick(3)) {
          case 0 -> page(agent, ask, "queue", ask.queue(), at);
          case 1 -> page(agent, ask, "search", ask.search(), at);
          default -> open(agent, ask.number(), at);
        }
      } catch (IOException e) {
        errors.incrementAndGet();
        Report.progress("  %s", e);
      }
    }
  }

  /** A page, and now and then the next one, each measured. */
  private void page(DeskAgent agent, DeskQuestions ask, String what, String path, long from)
      throws IOException {
    JsonNode page = agent.get(path);
    latency(what).add(System.nanoTime() - from);
    JsonNode cursor = page.path("next_cursor");
    if (cursor.isString() && ask.chance(3)) {
      long next = System.nanoTime();
      agent.get(path + "&cursor=" + cursor.asString());
      latency(what).add(System.nanoTime() - next);
    }
  }

  /** The case and what was said in it, one after the other: what an agent waits for. */
  private void open(DeskAgent agent, String number, long from) throws IOException {
    JsonNode found = agent.get("/staff/cases/" + number);
    agent.get("/staff/cases/" + DeskBench.id(found) + "/messages");
    latency("open").add(System.nanoTime() - from);
  }

  private Latencies latency(String what) {
    return latencies.computeIfAbsent(what, _ -> new Latencies());
  }
}
