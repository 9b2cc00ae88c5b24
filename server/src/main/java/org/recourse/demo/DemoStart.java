package org.recourse.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Brings the demo people once the application is ready, tells who they are, and makes their
 * payments and the rest of their history in the background. Files in the home say what was made.
 */
@Component
@Profile("demo")
class DemoStart {
  private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

  private final DemoPeople people;
  private final DemoHistory history;
  private final DemoAccounts accounts;
  private final Path done;

  DemoStart(
      DemoPeople people,
      DemoHistory history,
      DemoAccounts accounts,
      @Value("${recourse.home}") Path home) {
    this.people = people;
    this.history = history;
    this.accounts = accounts;
    this.done = home.resolve("demo-history.done");
  }

  /** After the line that says the address. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(0)
  void start(ApplicationReadyEvent event) {
    people.enrol();
    printPeople();
    if (event.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      URI server = URI.create("http://127.0.0.1:" + web.getWebServer().getPort());
      Thread.ofVirtual().name("demo").start(() -> live(server));
    }
  }

  private void live(URI server) {
    accounts.equipStaff(server);
    if (!Files.exists(done)) {
      makeHistory();
    }
    accounts.tend(server);
  }

  private void printPeople() {
    StringBuilder text =
        new StringBuilder("Sign in as (password for all: " + DemoPerson.PASSWORD + ")\n");
    for (DemoPerson person : people.all()) {
      text.append(
          "  %-32s %-12s %s%n".formatted(person.handle(), person.role().code(), person.name()));
    }
    System.out.print(
        text.append(
            """
            Codes, mails, text messages and the staff's authenticator apps: /demo/outbox
            """));
  }

  private void makeHistory() {
    long start = System.nanoTime();
    try {
      List<List<DemoPayment>> rounds = DemoPlan.rounds();
      int all = rounds.stream().mapToInt(List::size).sum();
      int made = history.make(rounds);
      if (made == all) {
        Files.writeString(done, "The demo's payments were made. Delete this to make sure again.\n");
      }
      System.out.printf(
          "%d of %d demo payments made in %.1f s. They carry the time they were made: now.%n",
          made, all, Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      LOG.warn("The demo's payments could not all be made; the next start goes on", e);
    }
  }
}
