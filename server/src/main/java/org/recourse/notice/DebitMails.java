package org.recourse.notice;

import org.recourse.delivery.Channel;
import org.recourse.delivery.Deliveries;
import org.recourse.delivery.NewMessage;
import org.recourse.identity.Handle;
import org.recourse.identity.Person;
import org.springframework.stereotype.Component;

/**
 * Tells a person outside the house that money left their wallet: by e-mail, and by text message who
 * has no address. Whoever got into the wallet cannot hide that.
 */
@Component
class DebitMails {
  private final Deliveries deliveries;
  private final AlertWords words;

  DebitMails(Deliveries deliveries, AlertWords words) {
    this.deliveries = deliveries;
    this.words = words;
  }

  void send(Person payer, Message message) {
    Handle.Email email = payer.email();
    Handle.Phone phone = payer.phone();
    if (email != null) {
      deliveries.send(
          new NewMessage(
              Channel.EMAIL,
              email.text(),
              words.say("mail_subject", payer, message),
              words.say("mail_text", payer, message),
              payer.id().value(),
              NewMessage.MONEY));
    } else if (phone != null) {
      deliveries.send(
          new NewMessage(
              Channel.SMS,
              phone.text(),
              "",
              words.say("sms_text", payer, message),
              payer.id().value(),
              NewMessage.MONEY));
    }
  }
}
