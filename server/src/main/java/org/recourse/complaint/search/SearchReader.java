package org.recourse.complaint.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.casework.CaseRows;
import org.recourse.complaint.casework.PartyRows;
import org.recourse.conversation.ThreadId;
import org.recourse.journal.Event;
import org.recourse.journal.JournalReader;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what is searched up to date, about a second behind; {@link SearchRests} does where much
 * happens in a case. It reads each case anew whatever happened, so events may come twice and a new
 * kind of change needs nothing here.
 */
@Component
class SearchReader implements JournalReader {
  private final CaseTexts texts;
  private final SearchRows search;
  private final RestRows rests;
  private final CaseRows cases;
  private final PartyRows parties;
  private final JsonMapper json;

  SearchReader(
      CaseTexts texts,
      SearchRows search,
      RestRows rests,
      CaseRows cases,
      PartyRows parties,
      JsonMapper json) {
    this.texts = texts;
    this.search = search;
    this.rests = rests;
    this.cases = cases;
    this.parties = parties;
    this.json = json;
  }

  @Override
  public String name() {
    return "case-search";
  }

  @Override
  public int batchMax() {
    return 100;
  }

  @Override
  public Set<String> areas() {
    return Set.of("complaint", "conversation");
  }

  @Override
  public void read(List<Event> events) {
    events.stream()
        .flatMap(event -> concerned(event).stream())
        .distinct()
        .flatMap(id -> withSurvivors(id))
        .distinct()
        .sorted(Comparator.comparing(row -> row.id().value()))
        .filter(row -> !rests.putOffIfResting(row.id()))
        .forEach(row -> search.put(row.id(), row.number(), texts.of(row)));
  }

  private Optional<CaseId> concerned(Event event) {
    return switch (event.type()) {
      case "complaint.case_opened", "complaint.case_changed" ->
          Optional.of(CaseId.parse(event.subject()));
      case "conversation.message_added" -> {
        JsonNode facts = json.readTree(event.payloadJson());
        yield parties
            .ofThread(ThreadId.parse(facts.get("thread").asString()))
            .map(PartyRows.Party::caseId);
      }
      default -> Optional.empty();
    };
  }

  /** The case, and those it goes on in: they say what it says. */
  private Stream<CaseRows.Row> withSurvivors(CaseId id) {
    return cases
        .find(id)
        .map(row -> {
          CaseId into = row.record().ties().mergedInto();
          Stream<CaseRows.Row> own = Stream.of(row);
          return into == null ? own : Stream.concat(own, withSurvivors(into));
        })
        .orElseGet(Stream::empty);
  }
}
