package org.recourse.contact.mail.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.recourse.contact.mail.intake.MailRoom.mail;
import static org.recourse.contact.mail.intake.MailRoom.messageId;
import static org.recourse.contact.mail.intake.MailRoom.somebody;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.DeskCast;
import org.recourse.identity.Role;
import org.recourse.support.Api;
import org.recourse.support.Api.Answer;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@RecourseTest
@Import(MailRoom.class)
class StaffMailsTest {
  @Autowired private ApplicationContext beans;
  @Autowired private MailRoom room;
  @LocalServerPort private int port;
  private final String robot = somebody("robot");
  private Api agent;
  private String id;

  @BeforeEach
  void aMailSetAside() {
    agent = new DeskCast(beans, port).staff(Role.AGENT).api();
    String text = "My card is 4111 1111 1111 1111, where is my money?";
    room.take(mail(robot, "Away", messageId("a"), "Auto-Submitted: auto-replied\n", text));
    id = agent.get("/staff/mails?limit=1").json().at("/data/0/id").asString();
  }

  @Test
  void reads_a_mail_with_a_reason_and_masked() {
    assertThat(agent.post(at("reading"), "{}").status()).isEqualTo(400);

    Answer read = agent.post(at("reading"), "{'reason':'looks human'}");

    assertThat(read.text("text")).contains("where is my money", robot).doesNotContain("4111 1");
    assertThat(recorded()).containsExactly("mail.read");
  }

  @Test
  void drops_a_mail_for_good_and_keeps_it() {
    Answer dropped = agent.post(at("dropping"), "{'reason':'a machine'}");

    assertThat(dropped.text("state")).isEqualTo("dropped");
    assertThat(agent.get("/staff/mails?limit=100").body()).doesNotContain(id);
    assertThat(agent.post(at("taking-in"), "").text("code")).isEqualTo("not_allowed");
    assertThat(agent.post(at("original"), "{'reason':'again'}").body()).contains("4111");
    assertThat(recorded()).containsExactly("mail.dropped", "mail.original_read");
  }

  @Test
  void lets_in_what_a_person_wrote_after_all() {
    assertThat(agent.post(at("taking-in"), "").status()).isEqualTo(200);

    await()
        .until(() ->
            room.jdbc
                .sql("SELECT state FROM contact.mail WHERE id = :id")
                .param("id", MailId.parse(id).value())
                .query(String.class)
                .single()
                .equals("in_case"));
    assertThat(room.letters(robot)).isEmpty();
  }

  private String at(String deed) {
    return "/staff/mails/" + id + "/" + deed;
  }

  private List<String> recorded() {
    return room.jdbc
        .sql("SELECT action FROM audit.entry WHERE subject = :id ORDER BY id")
        .param("id", id)
        .query(String.class)
        .list();
  }
}
