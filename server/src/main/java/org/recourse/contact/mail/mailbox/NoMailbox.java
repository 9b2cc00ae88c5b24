package org.recourse.contact.mail.mailbox;

import org.springframework.context.SmartLifecycle;

/** Where no mailbox is named, none is read. */
final class NoMailbox implements SmartLifecycle {
  @Override
  public void start() {}

  @Override
  public void stop() {}

  @Override
  public boolean isRunning() {
    return false;
  }
}
