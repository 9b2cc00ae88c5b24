package org.recourse.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.web.Caseworld.Somebody;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@RecourseTest
class KnowledgeFlowTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired JdbcClient jdbc;

  @Test
  void who_changes_canned_answers_and_articles_is_on_record() {
    Somebody boss = new Caseworld(application, port).supervisor("Ines Roy");
    String macro = "{'name':'Fees %s','text_en':'So','text_zh':'是'}".formatted(boss.id());
    String article = "{'title':'Fees','body':'So','language':'en'}";

    String answer = boss.api().post("/staff/macros", macro).text("id");
    boss.api().put("/staff/macros/" + answer, macro);
    boss.api().delete("/staff/macros/" + answer);
    boss.api().delete("/staff/macros/" + answer);
    String text = boss.api().post("/staff/articles", article).text("id");
    boss.api().delete("/staff/articles/" + text);

    assertThat(deeds(answer)).containsExactly("macro.written", "macro.rewritten", "macro.deleted");
    assertThat(deeds(text)).containsExactly("article.written", "article.deleted");
  }

  private List<String> deeds(String subject) {
    return jdbc.sql("SELECT action FROM audit.entry WHERE subject = :subject ORDER BY id")
        .param("subject", subject)
        .query(String.class)
        .list();
  }
}
