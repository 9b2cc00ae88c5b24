package org.recourse.journal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** A bean that does one step over and over while the application runs. */
abstract class LoopBean implements SmartLifecycle {
  private final String name;
  private volatile @Nullable Loop loop;

  LoopBean(String name) {
    this.name = name;
  }

  abstract void step() throws Exception;

  @Override
  public void start() {
    loop = Loop.start(name, this::step);
  }

  @Override
  public void stop() {
    Loop running = loop;
    loop = null;
    if (running != null) {
      running.stop();
    }
  }

  @Override
  public boolean isRunning() {
    return loop != null;
  }
}
