package org.recourse.complaint;

import org.recourse.conversation.MessageId;
import org.recourse.conversation.ThreadId;

/** What became of a message that came in. */
public sealed interface Received {

  /**
   * It is part of a case.
   *
   * @param opened whether the case was opened by it
   * @param third whether its sender is not the customer, who does not see it
   */
  record InCase(CaseId caseId, ThreadId thread, MessageId message, boolean opened, boolean third)
      implements Received {}

  /** An automatic message that belongs to no case; nothing was kept of it here. */
  record Nowhere() implements Received {}
}
