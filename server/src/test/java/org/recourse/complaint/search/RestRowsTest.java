package org.recourse.complaint.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.CaseId;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@RecourseTest
@Transactional
class RestRowsTest {
  private final CaseId id = new CaseId(UUID.randomUUID());

  @Autowired RestRows rests;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void nobody_waits() {
    jdbc.sql("DELETE FROM complaint.search_later").update();
  }

  @Test
  void a_case_never_read_is_not_put_off() {
    another("1 hour");

    assertThat(rests.putOffIfResting(id)).isFalse();
  }

  @Test
  void a_case_rests_longer_the_longer_its_text_is() {
    wasRead("x".repeat(400), "5 seconds");

    assertThat(rests.putOffIfResting(id)).isTrue();
  }

  @Test
  void a_short_case_that_has_rested_is_not_put_off() {
    wasRead("x".repeat(40), "5 seconds");
    another("500 milliseconds");

    assertThat(rests.putOffIfResting(id)).isFalse();
  }

  @Test
  void one_that_has_rested_waits_with_others_that_have_and_were_not_read_yet() {
    wasRead("x".repeat(40), "1 minute");
    another("5 seconds");

    assertThat(rests.putOffIfResting(id)).isTrue();
    assertThat(rests.rested(1)).containsExactly(id);
  }

  @Test
  void for_no_longer_than_two_minutes() {
    wasRead("x".repeat(40), "3 minutes");
    another("5 seconds");

    assertThat(rests.putOffIfResting(id)).isFalse();
  }

  private void wasRead(String text, String ago) {
    jdbc.sql(
            """
            INSERT INTO complaint.search_text (number, case_id, text, keys, read_at)
            VALUES (-1, :id, :text, '{}', clock_timestamp() - CAST(:ago AS interval))
            """)
        .param("id", id.value())
        .param("text", text)
        .param("ago", ago)
        .update();
  }

  private void another(String overdue) {
    jdbc.sql(
            """
            INSERT INTO complaint.search_later (case_id, due_at)
            VALUES (gen_random_uuid(), clock_timestamp() - CAST(:overdue AS interval))
            """)
        .param("overdue", overdue)
        .update();
  }
}
