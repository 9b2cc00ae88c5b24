package org.recourse.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recourse.delivery.Channel;
import org.recourse.delivery.Deliveries;
import org.recourse.delivery.NewMessage;
import org.recourse.identity.Handle;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
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

  /**
   * Sends one for each debit.
   *
   * @param payers those of the debits who still exist
   */
  void send(List<Message> debits, Map<PersonId, Person> payers) {
    List<NewMessage> messages = new ArrayList<>(debits.size());
    for (Message debit : debits) {
      Person payer = payers.get(debit.person());
      if (payer != null) {
        addMessage(payer, debit, messages);
      }
    }
    deliveries.send(messages);
  }

  private void addMessage(Person payer, Message message, List<NewMessage> messages) {
    Handle.Email email = payer.email();
    Handle.Phone phone = payer.phone();
    if (email != null) {
      messages.add(
          new NewMessage(
              Channel.EMAIL,
              email.text(),
              words.say("mail_subject", payer, message),
              words.say("mail_text", payer, message),
              payer.id().value(),
              NewMessage.MONEY));
    } else if (phone != null) {
      messages.add(
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
