package org.recourse.delivery;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * The ways out this instance has: e-mail where {@code spring.mail.host} names a server, text
 * messages where a provider is connected. What has no way out rests in the outbox.
 */
@Component
class Carriers {
  private final Map<Channel, Carrier> byChannel = new EnumMap<>(Channel.class);

  Carriers(
      ObjectProvider<JavaMailSender> smtp,
      ObjectProvider<SmsProvider> sms,
      ObjectProvider<Enclosures> enclosures,
      DeliverySettings settings) {
    smtp.ifAvailable(sender ->
        byChannel.put(
            Channel.EMAIL,
            new EmailCarrier(
                sender,
                settings.from(),
                about -> enclosures.stream().flatMap(e -> e.of(about).stream()).toList())));
    sms.ifAvailable(provider ->
        byChannel.put(
            Channel.SMS,
            message -> provider.send(message.id(), message.recipient(), message.text())));
  }

  Set<Channel> channels() {
    return byChannel.keySet();
  }

  void carry(Outgoing message) {
    @Nullable Carrier carrier = byChannel.get(message.channel());
    if (carrier == null) {
      throw new IllegalStateException("Expected a way out for " + message.channel());
    }
    carrier.carry(message);
  }
}
