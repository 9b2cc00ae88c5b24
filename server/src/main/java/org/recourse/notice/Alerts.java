package org.recourse.notice;

import java.util.stream.Stream;
import org.recourse.identity.PersonId;
import org.recourse.journal.Event;
import org.recourse.notice.PaymentNews.Party;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Decides who is told what about an event; most events concern nobody's inbox. */
@Component
class Alerts {
  private final JsonMapper json;

  Alerts(JsonMapper json) {
    // An event may say more than is needed here.
    this.json = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  Stream<Message> about(Event event) {
    return switch (event.type()) {
      case "payment.succeeded" -> succeeded(event, news(event));
      case "payment.failed" -> ofTopUp(event, news(event), AlertText.TOP_UP_FAILED);
      case "payment.unknown" -> ofTopUp(event, news(event), AlertText.TOP_UP_UNKNOWN);
      case "payment.reversed" -> ofTopUp(event, news(event), AlertText.TOP_UP_REVERSED);
      case "person.signed_up" -> security(event, AlertText.WELCOME);
      case "person.password_changed" -> security(event, AlertText.PASSWORD_CHANGED);
      case "person.unfreeze_asked" -> security(event, AlertText.UNFREEZE_ASKED);
      case "person.tier_raised" -> security(event, AlertText.TIER_RAISED);
      case "person.review_declined" -> security(event, AlertText.REVIEW_DECLINED);
      case "person.frozen" -> security(event, AlertText.FROZEN);
      case "person.frozen_signed_out" -> security(event, AlertText.FROZEN_SIGNED_OUT);
      case "person.freeze_confirmed" -> security(event, AlertText.FREEZE_CONFIRMED);
      case "person.frozen_by_staff" -> security(event, AlertText.FROZEN_BY_STAFF);
      case "person.restricted" -> security(event, AlertText.RESTRICTED);
      case "person.appeal_answered" -> security(event, AlertText.APPEAL_ANSWERED);
      case "person.unfrozen" -> security(event, AlertText.UNFROZEN);
      case "person.authenticator_added" -> security(event, AlertText.AUTHENTICATOR_ADDED);
      case "person.authenticator_removed" -> security(event, AlertText.AUTHENTICATOR_REMOVED);
      case "person.recovery_codes_made" -> security(event, AlertText.RECOVERY_CODES_MADE);
      case "person.handle_added" -> security(event, AlertText.HANDLE_ADDED);
      case "device.added" -> security(event, AlertText.DEVICE_ADDED);
      case "person.passkey_added" -> security(event, AlertText.PASSKEY_ADDED);
      case "person.passkey_removed" -> security(event, AlertText.PASSKEY_REMOVED);
      case "person.factor_removal_begun" -> security(event, AlertText.FACTOR_REMOVAL_BEGUN);
      case "person.factor_removal_called_off" ->
          security(event, AlertText.FACTOR_REMOVAL_CALLED_OFF);
      case "person.factor_lost" -> security(event, AlertText.FACTOR_LOST);
      case "person.sign_in_codes_changed" -> security(event, AlertText.SIGN_IN_CODES_CHANGED);
      case "person.recovery_begun" -> security(event, AlertText.RECOVERY_BEGUN);
      case "person.recovery_called_off" -> security(event, AlertText.RECOVERY_CALLED_OFF);
      case "person.recovery_done" -> security(event, AlertText.RECOVERY_DONE);
      case "conversation.verification_asked" -> security(event, AlertText.CONTACT_ASKED);
      case "complaint.case_changed" -> ofCase(event);
      case "complaint.part_written" -> ofPart(event);
      default -> Stream.empty();
    };
  }

  private Stream<Message> ofCase(Event event) {
    CaseNews news = json.readValue(event.payloadJson(), CaseNews.class);
    return news.tells().stream()
        .flatMap(text ->
            event.people().stream()
                .map(person ->
                    Message.ofCase(
                        event.position(), new PersonId(person), text, news, event.at())));
  }

  private Stream<Message> ofPart(Event event) {
    PartNews news = json.readValue(event.payloadJson(), PartNews.class);
    return event.people().stream()
        .map(person -> Message.ofPart(event.position(), new PersonId(person), news, event.at()));
  }

  private static Stream<Message> succeeded(Event event, PaymentNews news) {
    if (news.type().equals("top_up")) {
      return ofTopUp(event, news, AlertText.TOPPED_UP);
    }
    return Stream.concat(
        alert(event, news, AlertText.SENT, news.payer(), news.payee()),
        alert(event, news, AlertText.RECEIVED, news.payee(), news.payer()));
  }

  private static Stream<Message> ofTopUp(Event event, PaymentNews news, AlertText text) {
    return news.type().equals("top_up")
        ? alert(event, news, text, news.payee(), news.payer())
        : Stream.empty();
  }

  private static Stream<Message> alert(
      Event event, PaymentNews news, AlertText text, Party told, Party other) {
    PersonId person = told.person();
    return person == null
        ? Stream.empty()
        : Stream.of(
            new Message(
                person,
                event.position(),
                text,
                news.paymentId(),
                null,
                null,
                news.money(),
                other.name(),
                news.at(),
                false));
  }

  private static Stream<Message> security(Event event, AlertText text) {
    return event.people().stream()
        .map(person -> Message.security(event.position(), new PersonId(person), text, event.at()));
  }

  private PaymentNews news(Event event) {
    return json.readValue(event.payloadJson(), PaymentNews.class);
  }
}
