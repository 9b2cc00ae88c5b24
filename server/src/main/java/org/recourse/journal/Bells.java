package org.recourse.journal;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/**
 * Everyone on this node who wants to know that the journal has grown. Most of its events are of
 * payments, so who reads other areas is not woken by them. An empty set of areas means all.
 */
@Component
class Bells {
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  private record Listener(Set<String> areas, Bell bell) {}

  Bell add(Set<String> areas) {
    Bell bell = new Bell();
    listeners.add(new Listener(areas, bell));
    return bell;
  }

  /** Events of these areas have become readable. */
  void ring(Set<String> areas) {
    for (Listener listener : listeners) {
      if (areas.isEmpty()
          || listener.areas().isEmpty()
          || !Collections.disjoint(areas, listener.areas())) {
        listener.bell().ring();
      }
    }
  }
}
