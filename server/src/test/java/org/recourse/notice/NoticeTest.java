package org.recourse.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recourse.delivery.Channel;
import org.recourse.delivery.NewMessage;
import org.recourse.identity.Language;
import org.recourse.identity.Person;
import org.recourse.journal.Event;
import org.recourse.journal.LiveView.LiveUpdate;
import org.recourse.kernel.Page;
import org.recourse.kernel.Problem;
import org.recourse.support.TestDatabase;

class NoticeTest {
  private final HikariDataSource database = TestDatabase.fresh();
  private final NoticeDesk desk = new NoticeDesk(database);
  private final Person ada = desk.person("Ada Byron", "ada@example.org", Language.EN, "GB");
  private final Person wei = desk.person("林薇", "+8613800138000", Language.ZH_CN, "CN");

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_debit_is_told_in_the_inbox_and_by_mail() {
    desk.reader.read(List.of(desk.payment("succeeded", ada, wei)));

    assertThat(inbox(ada))
        .singleElement()
        .satisfies(message -> {
          assertThat(message.kind()).isEqualTo("debit");
          assertThat(message.title()).isEqualTo("You sent CN¥120.00 to 林***");
          assertThat(message.paymentId()).isEqualTo("pay_1");
          assertThat(message.text()).contains("If this was not you");
          assertThat(message.allowedActions()).containsExactly("read");
        });
    NewMessage mail = desk.sent.getFirst();
    assertThat(mail.channel()).isEqualTo(Channel.EMAIL);
    assertThat(mail.to()).isEqualTo("ada@example.org");
    assertThat(mail.subject()).isEqualTo("You sent CN¥120.00 to 林***");
    assertThat(mail.text())
        .contains("Hello Ada Byron,", "To: 林***", "Payment: PAY_1", "Was this not you?")
        .contains("When: 24 Nov 2026, 12:00 (UTC)")
        .doesNotContain("林薇");
  }

  @Test
  void a_credit_is_told_in_the_inbox_alone_in_the_readers_language() {
    desk.reader.read(List.of(desk.payment("succeeded", ada, wei)));

    assertThat(inbox(wei))
        .singleElement()
        .satisfies(message -> {
          assertThat(message.kind()).isEqualTo("credit");
          assertThat(message.title()).isEqualTo("A***向您转账 ¥120.00");
        });
    assertThat(desk.sent).hasSize(1);
  }

  @Test
  void who_has_no_address_gets_a_text_message() {
    desk.reader.read(List.of(desk.payment("succeeded", wei, ada)));

    assertThat(desk.sent)
        .singleElement()
        .satisfies(message -> {
          assertThat(message.channel()).isEqualTo(Channel.SMS);
          assertThat(message.to()).isEqualTo("+8613800138000");
          assertThat(message.text())
              .contains("¥120.00", "A***", "PAY_1", "如非本人操作", "20:00 (UTC+08:00)");
        });
  }

  @Test
  void a_small_debit_and_a_switched_off_channel_are_in_the_inbox_alone() {
    var none = new Preference.Channels(false, false);
    var mail = new Preference.Channels(true, false);
    desk.preferences.set(ada.id(), new Preference(mail, 121, none));
    desk.preferences.set(wei.id(), new Preference(none, 0, none));

    desk.reader.read(
        List.of(desk.payment("succeeded", ada, wei), desk.payment("succeeded", wei, ada)));
    assertThat(desk.sent).isEmpty();
    assertThat(inbox(ada)).hasSize(2);

    desk.preferences.set(ada.id(), new Preference(mail, 120, none));
    desk.reader.read(List.of(desk.payment("succeeded", ada, wei)));
    assertThat(desk.sent).hasSize(1);
  }

  @Test
  void a_credit_is_told_outside_to_who_wants_it() {
    var sms = new Preference.Channels(false, true);
    desk.preferences.set(wei.id(), new Preference(sms, 0, sms));

    desk.reader.read(List.of(desk.payment("succeeded", ada, wei)));

    assertThat(desk.sent).extracting(NewMessage::channel).contains(Channel.SMS);
    assertThat(desk.sent.getLast().text()).contains("A***向您转账 ¥120.00", "PAY_1");
  }

  @Test
  void events_read_again_tell_nobody_twice() {
    Event payment = desk.payment("succeeded", ada, wei);
    desk.reader.read(List.of(payment));

    desk.reader.read(List.of(payment, desk.payment("succeeded", ada, wei)));

    assertThat(inbox(ada)).hasSize(2);
    assertThat(inbox(wei)).hasSize(2);
    assertThat(desk.sent).hasSize(2);
  }

  @Test
  void what_moved_no_money_is_not_told_unless_a_bank_was_asked() {
    desk.reader.read(
        List.of(
            desk.payment("requested", ada, wei),
            desk.payment("declined", ada, wei),
            desk.topUp("declined", ada),
            desk.topUp("unknown", ada),
            desk.topUp("failed", ada)));

    assertThat(inbox(ada))
        .extracting(InboxMessage::title)
        .containsExactly(
            "Jade Bank refused a top-up of €0.05", "Jade Bank has not answered about €0.05");
    assertThat(desk.sent).isEmpty();
  }

  @Test
  void an_open_page_is_shown_its_own_number() {
    desk.reader.read(
        List.of(desk.payment("succeeded", ada, wei), desk.payment("succeeded", ada, wei)));

    var announced = desk.announced.getLast();
    Event event = desk.event(announced.type(), announced.people(), announced.payloadJson());
    assertThat(desk.bulletins.show(event, wei.id().value()))
        .isEqualTo(new LiveUpdate("inbox", "{\"unread\":2}"));
  }

  @Test
  void reading_counts_down_and_nobody_reads_for_others() {
    desk.reader.read(
        List.of(desk.payment("succeeded", ada, wei), desk.payment("succeeded", ada, wei)));
    InboxMessageId first = InboxMessageId.parse(inbox(wei).getFirst().id());

    assertThatThrownBy(() -> desk.inboxes.read(ada.id(), first)).isInstanceOf(Problem.class);
    assertThat(desk.inboxes.read(wei.id(), first).read()).isTrue();
    assertThat(desk.inboxes.unread(wei.id())).isEqualTo(1);
    desk.inboxes.readAll(wei.id());
    assertThat(desk.inboxes.unread(wei.id())).isZero();
    assertThat(desk.inboxes.unread(ada.id())).isEqualTo(2);
  }

  @Test
  void pages_follow_one_another_without_a_gap() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      events.add(desk.payment("succeeded", wei, ada));
    }
    desk.reader.read(events);

    Page<InboxMessage> first = desk.inboxes.page(ada.id(), null, 3);
    Page<InboxMessage> second = desk.inboxes.page(ada.id(), first.nextCursor(), 3);

    assertThat(first.data())
        .extracting(InboxMessage::paymentId)
        .containsExactly("pay_5", "pay_4", "pay_3");
    assertThat(second.data()).extracting(InboxMessage::paymentId).containsExactly("pay_2", "pay_1");
    assertThat(second.nextCursor()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void every_alert_has_its_words_in_both_languages(AlertText alert) {
    AlertWords words = new AlertWords();
    Message message = Message.security(1, ada.id(), alert, NoticeDesk.NOON);

    for (String part : List.of("title", "text")) {
      assertThat(words.say(part, ada, message)).isNotBlank().doesNotContainPattern("\\p{IsHan}");
      assertThat(words.say(part, wei, message)).containsPattern("\\p{IsHan}");
    }
  }

  private List<InboxMessage> inbox(Person person) {
    return desk.inboxes.page(person.id(), null, 20).data();
  }
}
