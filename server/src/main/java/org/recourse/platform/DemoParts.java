package org.recourse.platform;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Keeps parts of the demo out of a real house: an outbox that shows everybody's codes, people with
 * a password everyone knows, a bank that makes money of nothing, another time than it is. Who wants
 * them says so.
 */
class DemoParts implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
  static final String ALLOWED = "recourse.allow-demo-parts";

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    check(event.getEnvironment());
  }

  static void check(Environment settings) {
    List<String> found = new ArrayList<>();
    if (settings.acceptsProfiles(Profiles.of("demo"))) {
      found.add("the profile demo, whose people have a password everyone knows");
    }
    if (settings.getProperty("recourse.demo.outbox", Boolean.class, false)) {
      found.add("recourse.demo.outbox, which shows all codes and messages to everybody");
    }
    if (settings.getProperty("recourse.demo.mail", Boolean.class, false)) {
      found.add("recourse.demo.mail, a mail server that lets everybody read every mailbox");
    }
    if (settings.containsProperty("recourse.bank-simulator.jar")) {
      found.add("recourse.bank-simulator.jar, a bank without any money");
    }
    if (settings.containsProperty(TimeConfiguration.AHEAD)) {
      found.add(TimeConfiguration.AHEAD + ", which makes it later than it is");
    }
    if (!found.isEmpty() && !settings.getProperty(ALLOWED, Boolean.class, false)) {
      throw new StartRefused(
          "Expected a server without parts of the demo, but its settings have "
              + String.join("; and ", found)
              + ".",
          "Take them out of the settings. Where no real person's money is at stake, start with"
              + " `./recourse demo`, or say --"
              + ALLOWED
              + "=true.");
    }
  }
}
