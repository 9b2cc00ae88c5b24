package org.recourse.contact.chat;

import java.util.UUID;

/**
 * Tells the open sockets of all nodes what to look at again. Only saves time: nothing is missed
 * without it, and it holds nothing that is not read again by whoever hears it.
 */
public interface ChatSignals {

  /** Once the current transaction has committed: a line was written, or the talk has moved. */
  void changed(ChatId chat);

  /** Once the current transaction has committed: places and seats have moved. */
  void roomChanged();

  /** Somebody is writing; forgotten as soon as it was shown. */
  void typing(ChatId chat, UUID who);
}
