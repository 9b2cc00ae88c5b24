package org.recourse.journal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Everyone on this node who wants to know that the journal has grown. */
@Component
class Bells {
  private final List<Bell> bells = new CopyOnWriteArrayList<>();

  Bell add() {
    Bell bell = new Bell();
    bells.add(bell);
    return bell;
  }

  void ring() {
    bells.forEach(Bell::ring);
  }
}
