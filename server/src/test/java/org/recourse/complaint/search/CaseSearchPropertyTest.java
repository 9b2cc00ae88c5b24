package org.recourse.complaint.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseNumber;
import org.recourse.complaint.casework.CaseConditions;
import org.recourse.support.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever cases say and whoever asks for what: the same as reading every text, page by page. */
class CaseSearchPropertyTest {
  private static final int CASES = 700;
  private static final int QUERIES = 150;
  private static final CaseConditions ALL = new CaseConditions("true", Map.of(), false);

  /** Of few cases, and as if of many. */
  private static final List<CaseConditions> OPEN =
      List.of(
          new CaseConditions("state = :state", Map.of("state", "open"), true),
          new CaseConditions("state = :state", Map.of("state", "open"), false));

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final RandomTexts random = new RandomTexts(new Random(seed));

  /** By number, the newest first. */
  private final TreeMap<Long, String> texts = new TreeMap<>(java.util.Comparator.reverseOrder());

  @Test
  void finds_what_a_plain_scan_finds() {
    System.out.println("seed " + seed);
    try (HikariDataSource pool = TestDatabase.fresh()) {
      JdbcClient jdbc = JdbcClient.create(pool);
      SearchRows rows = new SearchRows(jdbc);
      CaseSearch search = new CaseSearch(rows);
      fill(jdbc, rows);
      List<String> all = List.copyOf(texts.values());

      for (int i = 0; i < QUERIES; i++) {
        String query = random.query(all);
        boolean restricted = random.pick(4) == 0;

        List<Long> found = pages(search, query, restricted ? OPEN.get(random.pick(2)) : ALL);

        assertThat(found).as("query '%s'", query).isEqualTo(scan(query, restricted));
      }
    }
  }

  private void fill(JdbcClient jdbc, SearchRows rows) {
    while (texts.size() < CASES) {
      long number = 10_001L + random.pick(40 * SearchKeys.BUCKET);
      if (texts.putIfAbsent(number, random.text()) == null) {
        CaseId id = CaseId.next();
        insert(jdbc, id, number);
        rows.put(id, new CaseNumber(number), "what it said before");
        rows.put(id, new CaseNumber(number), SearchText.of(texts.get(number)));
      }
    }
  }

  private List<Long> pages(CaseSearch search, String query, CaseConditions conditions) {
    List<Long> found = new ArrayList<>();
    int limit = 1 + random.pick(60);
    long before = Long.MAX_VALUE;
    List<Long> page;
    do {
      page = search.find(query, conditions, before, limit);
      found.addAll(page);
      before = page.isEmpty() ? 0 : page.getLast();
    } while (page.size() == limit);
    return found;
  }

  private List<Long> scan(String query, boolean restricted) {
    List<String> terms = SearchText.terms(query);
    return texts.entrySet().stream()
        .filter(entry -> !restricted || isOpen(entry.getKey()))
        .filter(entry -> terms.stream().allMatch(SearchText.of(entry.getValue())::contains))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isOpen(long number) {
    return number % 3 == 0;
  }

  private static void insert(JdbcClient jdbc, CaseId id, long number) {
    jdbc.sql(
            """
            INSERT INTO complaint.cases (id, number, version, kind, problem_type, state, channel,
              contact, thread, subject, language, priority, priority_reason, tags, copies, spam,
              received_at, opened_at, reopened, changed_at)
            VALUES (:id, :number, 1, 'complaint', 'other', :state, 'app', :id, :id, 'Subject', 'en',
              'normal', 'Usual', '{}', '{}', false, now(), now(), 0, now())
            """)
        .param("id", id.value())
        .param("number", number)
        .param("state", isOpen(number) ? "open" : "new")
        .update();
  }
}
