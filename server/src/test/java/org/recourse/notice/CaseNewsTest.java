package org.recourse.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.identity.Language;
import org.recourse.identity.Person;
import org.recourse.support.TestDatabase;

class CaseNewsTest {
  private final com.zaxxer.hikari.HikariDataSource database = TestDatabase.fresh();
  private final NoticeDesk desk = new NoticeDesk(database);

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource({
    "reply_arrived, open, '', We answered in your case C-10001",
    "state_changed, waiting_customer, agent, Your case C-10001 waits for you",
    "state_changed, waiting_third_party, agent, Your case C-10001 waits for somebody else",
    "state_changed, resolved, agent, Your case C-10001 is answered",
    "state_changed, resolved, settled, ''",
    "note_added, open, '', ''",
  })
  void an_answer_and_a_move_by_the_desk_are_told_and_nothing_else_of_a_case(
      String happened, String state, String cause, String title) {
    Person ada = desk.person("Ada Byron", "ada@example.org", Language.EN, "GB");
    String payload =
        """
        {"case_id": "cas_1", "number": "C-10001", "version": 3, "events": ["%s"],
         "state": "%s", "cause": "%s", "priority": "normal", "channel": "app", "assignee": ""}
        """
            .formatted(happened, state, cause);

    desk.reader.read(
        List.of(desk.event("complaint.case_changed", List.of(ada.id().value()), payload)));

    List<InboxMessage> told = desk.inboxes.page(ada.id(), null, 10).data();
    assertThat(told)
        .extracting(InboxMessage::title)
        .isEqualTo(title.isEmpty() ? List.of() : List.of(title));
    assertThat(told).allMatch(message -> "cas_1".equals(message.caseId()));
    assertThat(desk.sent).isEmpty();
  }
}
