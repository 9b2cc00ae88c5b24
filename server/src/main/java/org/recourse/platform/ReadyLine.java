package org.recourse.platform;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line everyone waits for, people and scripts alike. */
@Component
class ReadyLine {
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void ready(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      System.out.println("Recourse is ready at http://localhost:" + web.getWebServer().getPort());
    }
  }
}
