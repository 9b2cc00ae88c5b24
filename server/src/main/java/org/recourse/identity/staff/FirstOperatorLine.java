package org.recourse.identity.staff;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the first operator's link to whoever starts the server, and nowhere else. */
@Component
class FirstOperatorLine {
  private final FirstOperator first;

  FirstOperatorLine(FirstOperator first) {
    this.first = first;
  }

  /** After the address, and after the demo has brought people of its own. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE)
  void print() {
    first
        .link()
        .ifPresent(link ->
            System.out.println(
                "There is no operator yet. This link makes the first, once, within 24 hours:\n  "
                    + link));
  }
}
