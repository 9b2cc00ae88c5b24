package org.recourse.wallet.web;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.journal.Event;
import org.recourse.journal.Journal;
import org.recourse.journal.LiveView;
import org.recourse.journal.LiveView.DeskUpdate;
import org.recourse.journal.LiveView.LiveUpdate;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * This node's open pages, by person. Follows the journal only while there are any. Stops before the
 * web server does, which would otherwise wait for streams that never end.
 */
@Component
class LivePages implements SmartLifecycle {
  private static final int PAGES_OF_ONE_MAX = 8;

  private final ConcurrentHashMap<UUID, List<LivePage>> pages = new ConcurrentHashMap<>();
  private final AtomicBoolean running = new AtomicBoolean();
  private final Journal journal;
  private final List<LiveView> views;
  private Journal.@Nullable Tail tail;

  LivePages(Journal journal, List<LiveView> views) {
    this.journal = journal;
    this.views = views;
  }

  /**
   * A new page of this person; beyond eight the oldest is closed.
   *
   * @param desk whether it is at the desk, where cases are worked
   */
  LivePage open(PersonId person, boolean desk) {
    LivePage page = new LivePage(desk);
    if (!running.get()) {
      page.close();
      return page;
    }
    List<LivePage> own =
        pages.compute(
            person.value(),
            (id, present) -> {
              List<LivePage> list = present == null ? new CopyOnWriteArrayList<>() : present;
              list.add(page);
              return list;
            });
    while (own.size() > PAGES_OF_ONE_MAX) {
      own.removeFirst().close();
    }
    follow();
    return page;
  }

  void left(PersonId person, LivePage page) {
    pages.computeIfPresent(
        person.value(),
        (id, list) -> {
          list.remove(page);
          return list.isEmpty() ? null : list;
        });
    follow();
  }

  private synchronized void follow() {
    if (pages.isEmpty() && tail != null) {
      tail.close();
      tail = null;
    } else if (!pages.isEmpty() && tail == null) {
      tail = journal.tail(this::show);
    }
  }

  private void show(List<Event> events) {
    for (Event event : events) {
      showDesk(event);
      for (UUID person : event.people()) {
        List<LivePage> open = pages.get(person);
        if (open == null) {
          continue;
        }
        for (LiveView view : views) {
          LiveUpdate update = view.show(event, person);
          if (update != null) {
            open.forEach(page -> page.offer(update));
          }
        }
      }
    }
  }

  private void showDesk(Event event) {
    for (LiveView view : views) {
      DeskUpdate desk = view.showDesk(event);
      if (desk != null) {
        pages.forEach((person, open) -> {
          if (!desk.keptFrom().contains(person)) {
            open.stream().filter(LivePage::isDesk).forEach(page -> page.offer(desk.update()));
          }
        });
      }
    }
  }

  @Override
  public void start() {
    running.set(true);
  }

  @Override
  public void stop() {
    running.set(false);
    pages.values().forEach(list -> list.forEach(LivePage::close));
  }

  @Override
  public boolean isRunning() {
    return running.get();
  }
}
