package org.recourse.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Gives the staff their second factors, and has people protect their accounts and complain, once.
 */
@Component
@Profile("demo")
class DemoAccounts {
  private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);

  private final DemoPeople people;
  private final DemoAuthenticators apps;
  private final Path done;
  private final Clock clock;

  DemoAccounts(
      DemoPeople people,
      DemoAuthenticators apps,
      @Value("${recourse.home}") Path home,
      Clock clock) {
    this.clock = clock;
    this.people = people;
    this.apps = apps;
    this.done = home.resolve("demo-accounts.done");
  }

  /** First, so that they can be at work while the rest is made. */
  void equipStaff(URI server) {
    once(() -> {
      DemoDoor door = new DemoDoor(server, apps);
      for (DemoPerson person : people.staff()) {
        door.equip(person);
      }
    });
  }

  /** What people do about their accounts, over HTTP as real people do it. */
  void tend(URI server) {
    once(() -> {
      DemoDoor door = new DemoDoor(server, apps);
      try (DemoBrowser agent = door.staff(DemoPeople.AGENT);
          DemoBrowser supervisor = door.staff(DemoPeople.SUPERVISOR)) {
        new DemoDeeds(door, agent, supervisor).doAll();
        new DemoCases(door, agent, supervisor, yesterday()).doAll();
      }
      Files.writeString(done, "What the demo's people do about their accounts was done.\n");
      System.out.println("At /desk the staff have cases to answer and something to decide.");
    });
  }

  private LocalDate yesterday() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
  }

  private void once(Deed deed) {
    if (Files.exists(done)) {
      return;
    }
    try {
      deed.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      LOG.warn("The demo's accounts could not all be made; the next start goes on", e);
    }
  }

  private interface Deed {
    void run() throws IOException, InterruptedException;
  }
}
