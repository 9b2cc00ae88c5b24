package org.recourse.complaint.casework;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.AgentReply;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseNumber;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.CaseSummary;
import org.recourse.complaint.Cases;
import org.recourse.complaint.Incoming;
import org.recourse.complaint.OpenCase;
import org.recourse.complaint.Received;
import org.recourse.conversation.Message;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cases for the rest of the house. */
@Component
class KeptCases implements Cases {
  private final Casebook book;
  private final CaseRows rows;
  private final PartyRows parties;
  private final Opening opening;
  private final Receiving receiving;
  private final Replying replying;

  KeptCases(
      Casebook book,
      CaseRows rows,
      PartyRows parties,
      Opening opening,
      Receiving receiving,
      Replying replying) {
    this.book = book;
    this.rows = rows;
    this.parties = parties;
    this.opening = opening;
    this.receiving = receiving;
    this.replying = replying;
  }

  @Override
  public CaseId open(OpenCase request) {
    return opening.open(request).caseId();
  }

  @Override
  public Received receive(Incoming incoming) {
    return receiving.receive(incoming);
  }

  @Override
  public Message reply(AgentReply reply) {
    return replying.reply(reply);
  }

  @Override
  @Transactional
  public boolean assign(CaseId id, @Nullable PersonId agent, String reason) {
    CaseRows.Row row = book.lock(id);
    CaseRecord record = row.record();
    boolean refused = agent != null && book.excludes(id, agent);
    if (refused || record.isMerged() || record.state() == CaseState.CLOSED) {
      return false;
    }
    book.apply(id, new CaseCommand.Assign(agent, reason), null);
    return true;
  }

  @Override
  public CaseSummary summary(CaseId id) {
    return summary(rows.find(id).orElseThrow(CaseProblems::unknown));
  }

  @Override
  @Transactional
  public CaseSummary lock(CaseId id) {
    return summary(book.lock(id));
  }

  @Override
  public Optional<CaseId> ofThread(ThreadId thread) {
    return parties.ofThread(thread).map(party -> rows.survivor(party.caseId()).id());
  }

  @Override
  public Optional<CaseId> ofNumber(CaseNumber number) {
    return rows.find(number).map(CaseRows.Row::id);
  }

  private static CaseSummary summary(CaseRows.Row row) {
    CaseRecord c = row.record();
    return new CaseSummary(
        c.id(),
        row.number(),
        c.about().kind(),
        c.about().problemType(),
        c.state(),
        c.duty().priority(),
        c.origin().channel(),
        c.origin().contact(),
        c.duty().person(),
        c.origin().thread(),
        c.about().subject(),
        c.origin().language(),
        c.duty().assignee(),
        c.duty().aboutAgent(),
        c.ties().mergedInto(),
        c.ties().spam(),
        c.origin().receivedAt());
  }
}
