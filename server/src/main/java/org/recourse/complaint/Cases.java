package org.recourse.complaint;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.conversation.Message;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.PersonId;

/**
 * Cases. Every change is an event of its case, and told in the journal in its own transaction as
 * {@code complaint.case_opened} or {@code complaint.case_changed} with {@code case_id}, {@code
 * number}, {@code version}, {@code events} (their types), {@code state}, {@code cause} (of its last
 * move, or empty), {@code priority}, {@code assignee} and {@code channel}. A call joins the
 * caller's transaction and locks the case in it.
 */
public interface Cases {

  CaseId open(OpenCase request);

  /** Takes in a message and decides to which case it belongs. */
  Received receive(Incoming incoming);

  /**
   * Answers a party in public. {@code verification_required} where it tells facts to somebody who
   * may be anybody, {@code case_moved_on} where something came that the agent has not seen, {@code
   * case_closed}, {@code not_allowed} to the agent complained about.
   */
  Message reply(AgentReply reply);

  /**
   * Gives a case to an agent, or to nobody. False, and nothing changes, where that agent must not
   * have it: complained about, the customer, or the case is over.
   *
   * @param reason as the history shows it: {@code manual}, {@code round_robin}
   */
  boolean assign(CaseId id, @Nullable PersonId agent, String reason);

  /** The case; {@code not_found} if there is none. */
  CaseSummary summary(CaseId id);

  /** The case, until the transaction ends locked against any change. */
  CaseSummary lock(CaseId id);

  /** The case of a thread, and where that was merged, the one it goes on in. */
  Optional<CaseId> ofThread(ThreadId thread);

  Optional<CaseId> ofNumber(CaseNumber number);
}
