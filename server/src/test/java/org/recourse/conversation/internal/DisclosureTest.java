package org.recourse.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.conversation.Assurance;
import org.recourse.conversation.Channel;
import org.recourse.conversation.Contact;
import org.recourse.conversation.ContactId;
import org.recourse.conversation.Disclosure.Fact;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Problem;

class DisclosureTest {
  private static final List<Fact> FACTS =
      List.of(
          new Fact("amount", "1234.50"),
          new Fact("id", "pay_01h455vb4pex5vsknk084sn02q"),
          new Fact("name", "林薇"),
          new Fact("name", "Ada Byron"),
          new Fact("date", "2026-11-24"),
          new Fact("date", "24 November 2026"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You paid 1,234.50",
        "You paid 1234.5 EUR",
        "您支付了￥1234.50。",
        "您支付了１２３４.５０元",
        "It was 1.234,50 €",
        "It was 1 234,50 €",
        "It was 1'234.50 CHF",
        "payment PAY-01H455VB4PEX5VSKNK084SN02Q",
        "sent to A d a  B y r o n",
        "收款人：林薇",
        "on 2026/11/24",
        "on 24 november, 2026",
      })
  void finds_a_fact_however_it_is_written(String text) {
    assertThat(FactFinder.found(text, FACTS)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We look into it and write again by Friday.",
        "Your case is C-10023; please confirm in the app that it is you.",
        "We have 12345 customers and 1,234 offices",
        "请在应用内确认您的身份。",
      })
  void finds_none_where_there_is_none(String text) {
    assertThat(FactFinder.found(text, FACTS)).isEmpty();
  }

  @Test
  void a_whole_amount_is_found_without_cents() {
    assertThat(FactFinder.found("you sent 500 yuan", List.of(new Fact("amount", "500.00"))))
        .hasSize(1);
    assertThat(FactFinder.found("you sent 5000 yuan", List.of(new Fact("amount", "500.00"))))
        .isEmpty();
  }

  @Test
  void who_is_not_sure_is_told_nothing_and_who_is_sure_all() {
    GuardedDisclosure disclosure = new GuardedDisclosure();

    assertThatThrownBy(
            () -> disclosure.check(contact(Assurance.CHANNEL_VERIFIED), "It was 1,234.50", FACTS))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("verification_required");
    assertThatCode(
            () -> disclosure.check(contact(Assurance.WALLET_VERIFIED), "It was 1,234.50", FACTS))
        .doesNotThrowAnyException();
  }

  private static Contact contact(Assurance assurance) {
    return new Contact(
        ContactId.next(),
        Channel.EMAIL,
        "eve@example.org",
        "Eve",
        Language.EN,
        assurance,
        assurance.knowsPerson() ? PersonId.next() : null,
        false);
  }
}
