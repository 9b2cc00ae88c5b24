package org.recourse.conversation.internal;

import java.text.MessageFormat;
import java.util.Objects;
import java.util.ResourceBundle;
import org.recourse.conversation.Contact;
import org.recourse.delivery.Channel;
import org.recourse.delivery.Deliveries;
import org.recourse.delivery.NewMessage;
import org.recourse.platform.PublicAddress;
import org.springframework.stereotype.Component;

/** Sends the link of a verification to the contact it is about. */
@Component
class VerificationLetters {
  private final Deliveries deliveries;
  private final PublicAddress address;

  VerificationLetters(Deliveries deliveries, PublicAddress address) {
    this.deliveries = deliveries;
    this.address = address;
  }

  void send(Contact contact, String link) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.recourse.conversation.messages",
            contact.language().locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    deliveries.send(
        new NewMessage(
            Channel.EMAIL,
            Objects.requireNonNull(contact.address()),
            words.getString("verify.subject"),
            MessageFormat.format(
                words.getString("verify.text"), address.of("/verify-contact#" + link)),
            null,
            NewMessage.CODE));
  }
}
