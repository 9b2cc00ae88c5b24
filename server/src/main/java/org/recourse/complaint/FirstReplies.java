package org.recourse.complaint;

import java.time.Duration;
import java.util.Optional;
import org.recourse.conversation.Channel;

/** How long people lately waited for the first reply, as it was and not as it should be. */
public interface FirstReplies {

  /**
   * Half of them waited no longer than {@code usual}, nine of ten no longer than {@code mostly}.
   */
  record Span(Duration usual, Duration mostly) {}

  /** Of the last seven days; empty when too few were answered to say. */
  Optional<Span> lately(Channel channel);
}
