package org.recourse.complaint.agents;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.AgentReply;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseNumber;
import org.recourse.complaint.CaseSummary;
import org.recourse.complaint.Cases;
import org.recourse.complaint.Incoming;
import org.recourse.complaint.OpenCase;
import org.recourse.complaint.Received;
import org.recourse.conversation.Message;
import org.recourse.conversation.ThreadId;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases that can do no more than change hands; giving one that somebody has is a bug. */
record GivenCases(JdbcClient jdbc) implements Cases {

  @Override
  public boolean assign(CaseId id, @Nullable PersonId agent, String reason) {
    UUID to = agent == null ? null : agent.value();
    int rows =
        jdbc.sql(
                """
                UPDATE complaint.cases SET assignee = :to, version = version + 1
                WHERE id = :id AND (assignee IS NULL) <> (CAST(:to AS uuid) IS NULL)
                """)
            .param("id", id.value())
            .param("to", to)
            .update();
    if (rows != 1) {
      throw new AssertionError("Expected one owner at a time, but " + id + " had two");
    }
    return true;
  }

  @Override
  public CaseId open(OpenCase request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Received receive(Incoming incoming) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Message reply(AgentReply reply) {
    throw new UnsupportedOperationException();
  }

  @Override
  public CaseSummary summary(CaseId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public CaseSummary lock(CaseId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<CaseId> ofThread(ThreadId thread) {
    return Optional.empty();
  }

  @Override
  public Optional<CaseId> ofNumber(CaseNumber number) {
    return Optional.empty();
  }
}
