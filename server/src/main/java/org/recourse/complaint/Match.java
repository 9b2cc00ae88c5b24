package org.recourse.complaint;

import org.recourse.conversation.ThreadId;

/** Where a channel believes a message belongs. Cases decide what follows from that. */
public sealed interface Match {

  /** It answers something said in this thread. */
  record ToThread(ThreadId thread) implements Match {}

  /**
   * It names a case.
   *
   * @param byTrustedToken whether by something only we can have made; a number alone is none, and
   *     counts only where the sender takes part in the case
   */
  record ToCase(CaseId caseId, boolean byTrustedToken) implements Match {}

  /** It belongs to nothing known. */
  record New() implements Match {}

  /** It is new, and may have to do with this case; the agent is shown the link, nobody else. */
  record Suggest(CaseId caseId) implements Match {}
}
