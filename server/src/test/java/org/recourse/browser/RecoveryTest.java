package org.recourse.browser;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An account is recovered after its wait, and a recovery is called off by the link in the letter.
 */
@RecourseTest
class RecoveryTest {
  private static final String NEW = "walnut ferry ticket";

  @LocalServerPort int port;
  @Autowired MutableClock clock;
  @Autowired JdbcClient jdbc;

  static List<Look> looks() {
    return List.of(Look.DESKTOP);
  }

  static List<Look> otherLooks() {
    return Look.except(Look.DESKTOP);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void a_recovery_is_called_off_and_another_brings_the_account_back(Look look) {
    play(look);
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("otherLooks")
  void and_so_in_every_other_look(Look look) {
    play(look);
  }

  private void play(Look look) {
    try (Customer ada = Customer.withAddress("http://localhost:" + port, look, "Ada Byron");
        Visitor at = new Visitor("http://localhost:" + port, look)) {
      ada.signUp();
      begin(at, ada);
      at.inspect("70-recovery-waits");

      ada.at.open("/profile/security");
      ada.at.read(ada.at.words.say("factors:recover.own_title"));
      ada.at.inspect("71-somebody-recovers");
      ada.at.open("/recovery/cancel#" + linkTo(ada));
      ada.at.see("factors:recover.cancel_title");
      ada.at.inspect("72-call-off");
      ada.at.press("factors:recover.cancel");
      ada.at.read(ada.at.words.say("factors:recover.cancelled"));

      at.press("identity:reset.start_again");
      begin(at, ada);
      // The browser's clock is the real one, so the page is told that the wait is over.
      jdbc.sql(
              """
              UPDATE identity.recovery
              SET begun_at = begun_at - interval '999 days',
                ready_at = ready_at - interval '999 days'
              WHERE cancelled_at IS NULL AND handle = :handle
              """)
          .param("handle", ada.handle)
          .update();
      clock.tick(Duration.ofMinutes(1));
      at.open("/recovery");
      at.press("identity:reset.send_code");
      at.fill("identity:code.label", ada.code());
      at.fill("identity:password.new", NEW);
      at.inspect("73-new-password");
      at.press("identity:reset.submit");
      at.see("factors:recover.done_title");
      at.inspect("74-recovered");
      at.assertNoComplaints();
    }
  }

  private void begin(Visitor at, Customer ada) {
    at.open("/recovery");
    at.see("factors:recover.title");
    at.fill("identity:handle", ada.handle);
    at.inspect("69-recover");
    at.press("identity:reset.send_code");
    at.see("factors:recover.code_title");
    at.fill("identity:code.label", ada.code());
    at.press("factors:recover.begin");
    at.see("factors:recover.open_title");
  }

  private String linkTo(Customer ada) {
    return jdbc.sql(
            """
            SELECT text FROM delivery.message
            WHERE recipient = :to AND text LIKE '%rcc_%' ORDER BY id DESC LIMIT 1
            """)
        .param("to", ada.handle)
        .query(String.class)
        .single()
        .replaceAll("(?s).*#(rcc_[\\w-]+).*", "$1");
  }
}
