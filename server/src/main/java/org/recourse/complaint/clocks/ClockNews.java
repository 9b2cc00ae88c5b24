package org.recourse.complaint.clocks;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recourse.complaint.CaseId;
import org.recourse.journal.Journal;
import org.recourse.journal.NewEvent;
import org.springframework.stereotype.Component;

/** Tells in the journal what clocks said: {@code complaint.clock_warned} and the like. */
@Component
class ClockNews {
  private final Journal journal;

  ClockNews(Journal journal) {
    this.journal = journal;
  }

  void given(CaseId id, Run.Key key, Signal signal, Instant at) {
    String type = signal == Signal.BREACHED ? "clock_breached" : "clock_warned";
    tell(type, id, key, Map.of("signal", signal.code(), "at", at.toString()));
  }

  void raised(CaseId id, Run.Key key, Escalating.Raise raise) {
    tell("escalated", id, key, Map.of("level", raise.level().code(), "again", raise.again()));
  }

  private void tell(String type, CaseId id, Run.Key key, Map<String, Object> more) {
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("case_id", id.toString());
    payload.put("clock", key.kind().code());
    payload.put("rule", key.rule());
    payload.putAll(more);
    journal.append(
        List.of(
            new NewEvent(
                "complaint." + type,
                id.toString(),
                List.of(),
                ClockJson.MAPPER.writeValueAsString(payload))));
  }
}
